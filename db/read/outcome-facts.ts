import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { outcomesOf } from '../../app/domain/evaluation/outcome-of-bid.ts';
import type { OutcomeFacts } from '../../app/domain/grant/papers/outcome-letter.ts';
import { regimeOf } from '../../app/domain/tender/regime.ts';
import { standstillWords } from '../../app/domain/tender/standstill-words.ts';
import type { Reader } from '../connect.ts';
import type { AwardRow } from './awards.ts';
import type { LotFacts } from './lot-evaluations.ts';
import { listLettersOfTender } from './outcome-letters.ts';
import { findOwner } from './programme-owners.ts';
import { listLapsedBids } from './received-bids.ts';
import type { TenderRow } from './tenders.ts';

export interface LetterToSend {
	readonly bidId: string;
	readonly organisationId: string;
	readonly facts: OutcomeFacts;
}

interface LettersAsked {
	readonly lot: LotFacts;
	readonly award: Pick<AwardRow, 'kind' | 'number' | 'submissionId' | 'reason'>;
	readonly today: IsoDate;
	readonly demonstration: boolean;
	/** Where the standstill runs from the letters. */
	readonly standstillEndsOn: IsoDate | null;
}

/** What each bidder for a lot is to be told of its decision on the day, in the order in which the bids came. */
export async function getOutcomeFacts(
	reader: Reader,
	tender: TenderRow,
	{ lot, award, today, demonstration, standstillEndsOn }: LettersAsked,
): Promise<readonly LetterToSend[]> {
	const lapsed = await listLapsedBids(reader, tender.id);
	const chosen = regimeOf(tender.notice);
	const { regime } = chosen;
	const words = award.kind === 'award' ? standstillWords(chosen) : null;
	const body = (await findOwner(reader, tender.programmeId, today)).name;
	const judged = { ...lot, lapsed: lapsed.filter(({ lotId }) => lotId === lot.lot.lotId) };
	return outcomesOf(tender.notice, judged, award.submissionId).map(
		({ bidId, organisationId, ...outcome }) => ({
			bidId,
			organisationId,
			facts: {
				...outcome,
				occasion: 'outcome',
				body,
				tender: tender.notice.title,
				lot: lot.lot.title,
				decision: award.number,
				why: award.kind === 'no-award' ? award.reason : '',
				letterName: regime.names.letters,
				law: regime.name,
				priceWeight: tender.notice.priceWeight,
				standstill: words === null ? null : { words, endsOn: standstillEndsOn },
				madeOn: today,
				demonstration,
			},
		}),
	);
}

/** What each bidder that was told of a decision is to be told now that it is undone, in the order of their letters. */
export async function getUndoneFacts(
	reader: Reader,
	tender: TenderRow,
	{ award, reason, today }: { readonly award: AwardRow; readonly reason: string; readonly today: IsoDate },
): Promise<readonly Omit<LetterToSend, 'organisationId'>[]> {
	return (await listLettersOfTender(reader, tender.id))
		.filter(({ awardId }) => awardId === award.id)
		.map(({ bidId, facts }) => ({
			bidId,
			facts: { ...facts, occasion: 'undone', why: reason, toldOn: facts.madeOn, madeOn: today },
		}));
}
