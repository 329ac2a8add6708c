import type { ItemPrice } from '../../bid/bid-content.ts';
import type { FirstWith } from '../../bid/decide-opening.ts';
import type { Instant, IsoDate } from '../../calendar/iso-date.ts';
import type { Lot, TenderNotice } from '../../tender/tender-notice.ts';
import type { AwardLife } from '../award-life.ts';
import type { RankedBid } from '../points.ts';
import type { Sensitivity } from '../sensitivity.ts';

/** Two persons who did something together, one after the other. */
export interface DoneByTwo {
	readonly firstByName: string;
	readonly firstAt: Instant;
	/** Null until the second came. */
	readonly secondByName: string | null;
	readonly doneAt: Instant | null;
	/** Of an opening: the first share was the safe’s. */
	readonly firstWith?: FirstWith;
}

export interface ReportedBid {
	readonly submissionId: string;
	readonly bidder: string;
	readonly sequence: number;
	/** Of the bid's own: 2 replaced the first. */
	readonly number: number;
	readonly receivedAt: Instant;
	readonly commitment: string;
	/** Null until prices stand open. */
	readonly prices: readonly ItemPrice[] | null;
}

interface OfAnswer {
	readonly submissionId: string;
	readonly questionId: string;
	readonly number: number;
	readonly score: number;
	readonly reason: string;
}

/** All that the evaluation report of a lot tells. */
export interface EvaluationReportFacts {
	readonly body: string;
	readonly programme: string;
	readonly notice: TenderNotice;
	readonly publishedAt: Instant;
	readonly closesAt: Instant;
	readonly versions: readonly {
		readonly number: number;
		readonly at: Instant;
		readonly reason: string;
		readonly asksAgain: boolean;
	}[];
	/** Questions that were answered. */
	readonly clarifications: number;
	readonly lot: Lot;
	readonly areas: ReadonlyMap<string, string>;
	readonly evaluators: readonly {
		readonly personId: string;
		readonly name: string;
		readonly namedAt: Instant;
		readonly hasConflict: boolean | null;
		readonly conflictWords: string | null;
		readonly declaredAt: Instant | null;
	}[];
	readonly qualityOpening: DoneByTwo | null;
	readonly priceOpening: DoneByTwo | null;
	readonly lock: DoneByTwo | null;
	/** Those that were opened, and those that were set apart. */
	readonly bids: readonly ReportedBid[];
	readonly lapsed: readonly ReportedBid[];
	/** How many: whose they were is told to nobody. */
	readonly withdrawn: number;
	/** Of the whole tender: what came too late says nothing of its lot. */
	readonly late: readonly { readonly bidder: string; readonly at: Instant }[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly kind: string;
		readonly why: string;
	}[];
	/** Those that failed no requirement. */
	readonly bidIds: readonly string[];
	/** In the order in which each was said; the last of a requirement holds. */
	readonly checks: readonly {
		readonly submissionId: string;
		readonly requirementId: string;
		readonly number: number;
		readonly passes: boolean;
		readonly reason: string;
		readonly checkedByName: string;
		readonly checkedAt: Instant;
	}[];
	readonly scores: readonly (OfAnswer & {
		readonly evaluatorId: string;
		readonly evaluatorName: string;
		readonly savedAt: Instant;
	})[];
	readonly agreed: readonly (OfAnswer & {
		readonly agreedByName: string;
		readonly agreedAt: Instant;
	})[];
	readonly ranked: readonly RankedBid[];
	readonly sensitivity: Sensitivity | null;
	readonly award: {
		/** Null where nothing is awarded. */
		readonly submissionId: string | null;
		readonly reason: string;
		readonly recommendedByName: string;
		readonly recommendedAt: Instant;
		readonly approvedByName: string | null;
		readonly approvedAt: Instant | null;
		readonly lettersSentAt: Instant | null;
		readonly notices: AwardLife['notices'];
		readonly standstillEndsOn: IsoDate | null;
		readonly hasAgreement: boolean;
		readonly agreementAcceptedAt: Instant | null;
	} | null;
	/** Earlier decisions about the lot. */
	readonly undone: readonly {
		readonly submissionId: string | null;
		readonly undoneAt: Instant;
		readonly undoneByName: string;
		readonly undoingReason: string;
	}[];
	readonly challenges: readonly {
		readonly kind: 'letter' | 'claim';
		readonly madeBy: string;
		readonly words: string;
		readonly recordedAt: Instant;
		readonly ended: { readonly at: Instant; readonly why: string } | null;
	}[];
	readonly demonstration: boolean;
}

/** What the bidder of a submission is called. */
export const bidderOf = ({ bids }: Pick<EvaluationReportFacts, 'bids'>, submissionId: string): string =>
	bids.find((bid) => bid.submissionId === submissionId)?.bidder ?? '';

/** The newest of an answer, or of a requirement of a bid. */
export const newestOf = <Row extends { readonly number: number }>(rows: readonly Row[]): Row | undefined =>
	rows.reduce<Row | undefined>(
		(newest, row) => (newest && newest.number > row.number ? newest : row),
		undefined,
	);
