import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import { splitByShares } from '../../../app/domain/money/pence.ts';
import type { MoneyPeople } from '../money/money-told.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

export interface ClaimStory {
	readonly agreementId: string;
	readonly periodId: string;
	readonly number: number;
	/** Budget lines with the weights by which the amount is spread over them. */
	readonly lines: readonly { readonly lineId: string; readonly amountPence: number }[];
	readonly amountPence: number;
	readonly note: string;
	readonly by: MoneyPeople;
	readonly madeAt: Instant;
	/** Null while it has not been sent. */
	readonly submittedAt: Instant | null;
	readonly review: {
		readonly at: Instant;
		readonly agreedPence: number | null;
		readonly words: string;
	} | null;
}

/** A claim with its lines and every step of its history. Answers its id. */
export function aClaim(world: World, story: ClaimStory): string {
	const { agreementId, periodId, number, lines, amountPence, note, by, madeAt, submittedAt, review } = story;
	const id = world.id('claim', agreementId, periodId, String(number));
	const answer =
		review === null ? null : review.agreedPence === null ? ('sent-back' as const) : ('agreed' as const);
	world.put('claim', {
		id,
		agreementId,
		periodId,
		number,
		state: answer ?? (submittedAt === null ? 'draft' : 'submitted'),
		amountPence,
		note,
		madeBy: by.preparer.id,
		submittedBy: submittedAt === null ? null : by.certifier.id,
		submittedAt,
		reviewedBy: review === null ? null : by.officer.id,
		reviewWords: review === null || review.words === '' ? null : review.words,
		agreedPence: review?.agreedPence ?? null,
		version: 1 + (submittedAt === null ? 0 : 1) + (review === null ? 0 : 1),
	});
	const shares = splitByShares(
		amountPence,
		lines.map((line) => line.amountPence),
	);
	lines.forEach(({ lineId }, index) => {
		world.put('claimSpend', {
			claimId: id,
			budgetLineId: lineId,
			spentPence: shares[index] ?? 0,
			vatPence: 0,
		});
	});
	const step = (
		at: Instant,
		kind: 'made' | 'submitted' | 'agreed' | 'sent-back',
		person: APerson,
		pence: number,
		words = '',
	) =>
		world.put('claimStep', {
			claimId: id,
			number: kind === 'made' ? 1 : kind === 'submitted' ? 2 : 3,
			at,
			kind,
			personId: person.id,
			amountPence: pence,
			words,
		});
	step(madeAt, 'made', by.preparer, amountPence);
	if (submittedAt !== null) step(submittedAt, 'submitted', by.certifier, amountPence);
	if (review !== null && answer !== null)
		step(review.at, answer, by.officer, review.agreedPence ?? amountPence, review.words);
	return id;
}
