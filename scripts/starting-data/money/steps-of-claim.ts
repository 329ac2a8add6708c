import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import { splitByShares } from '../../../app/domain/money/pence.ts';
import { addEvidence } from '../../../app/operations/claim/add-evidence.ts';
import { reviewClaim } from '../../../app/operations/claim/review-claim.ts';
import { saveClaim } from '../../../app/operations/claim/save-claim.ts';
import { submitClaim } from '../../../app/operations/claim/submit-claim.ts';
import { findClaim } from '../../../db/read/claims.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import type { OfPeriod } from './money-told.ts';
import { pageSaying } from './page-saying.ts';

export interface ClaimTold extends OfPeriod {
	readonly number: number;
	/** Budget lines with the weights by which the amount is spread over them. */
	readonly lines: readonly { readonly lineId: string; readonly amountPence: number }[];
	readonly amountPence: number;
	readonly note: string;
	readonly madeAt: Instant;
	readonly submittedAt: Instant;
	/** What a file beside it says. */
	readonly evidence?: { readonly line: string; readonly at: Instant };
	/** Null while an officer has yet to look at it; nothing agreed sends it back. */
	readonly review: {
		readonly at: Instant;
		readonly agreedPence: number | null;
		readonly words: string;
	} | null;
}

/** A claim written by a preparer, submitted by a certifier, and answered by an officer. */
export function stepsOfClaim(world: World, told: ClaimTold): readonly Step[] {
	const { agreement, period, by, number, lines, amountPence, note, madeAt, submittedAt, evidence, review } =
		told;
	const claimId = world.id('claim', agreement.id, period.id, String(number));
	const about = [agreement.facts.reference, period.number, number];
	const shares = splitByShares(
		amountPence,
		lines.map((line) => line.amountPence),
	);
	const spend = lines.map(({ lineId }, index) => ({ lineId, spentPence: shares[index] ?? 0, vatPence: 0 }));
	const seen = async ({ reader, scope, today }: Stage) => {
		const claim = await findClaim(reader, scope, today, claimId);
		if (claim === null) throw new Error('there is no such claim');
		return { claimId, expectedVersion: claim.version };
	};
	return [
		step(
			saveClaim,
			{ at: madeAt, by: by.preparer, about, ids: [claimId] },
			{ agreementId: agreement.id, periodId: period.id, changes: null, spend, note, nobodyNamed: false },
		),
		...(evidence === undefined
			? []
			: [
					step(
						addEvidence,
						{ at: evidence.at, by: by.preparer, about },
						{ claimId, fileName: 'payroll-totals.pdf', bytes: pageSaying(evidence.line) },
					),
				]),
		step(submitClaim, { at: submittedAt, by: by.certifier, about }, seen),
		...(review === null
			? []
			: [
					step(reviewClaim, { at: review.at, by: by.officer, about }, async (stage) => ({
						...(await seen(stage)),
						answer:
							review.agreedPence === null
								? ({ answer: 'send-back', words: review.words } as const)
								: ({ answer: 'agree', amountPence: review.agreedPence, words: review.words } as const),
					})),
				]),
	];
}
