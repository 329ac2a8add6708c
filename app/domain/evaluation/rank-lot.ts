import { totalPence } from '../bid/bid-content.ts';
import { partOf } from '../bid/sealed-content.ts';
import type { Lot, TenderNotice } from '../tender/tender-notice.ts';
import { type LotEvaluation, notAgreed } from './evaluation-facts.ts';
import { type RankedBid, rankBids, type ScoredBid } from './points.ts';

export interface LotToRank extends LotEvaluation {
	readonly lot: Lot;
	readonly agreed: readonly {
		readonly submissionId: string;
		readonly questionId: string;
		readonly score: number;
	}[];
	readonly opened: readonly {
		readonly submissionId: string;
		readonly part: string;
		readonly content: string;
	}[];
}

/** The bids of a lot as the formula takes them; empty until prices stand open and every answer has its agreed score. */
export function scoredBidsOf(facts: LotToRank): readonly ScoredBid[] {
	const { lot, bidIds, agreed, opened, priceOpenedAt } = facts;
	if (priceOpenedAt === null || bidIds.length === 0 || notAgreed(facts) > 0) return [];
	return bidIds.map((bidId) => ({
		bidId,
		scores: new Map(
			agreed
				.filter(({ submissionId }) => submissionId === bidId)
				.map(({ questionId, score }) => [questionId, score]),
		),
		totalPence: priceOf(lot, opened, bidId),
	}));
}

/** The bids of a lot in their order. */
export function rankLot(
	notice: Pick<TenderNotice, 'questions' | 'priceWeight' | 'priceFormula' | 'tieRule'>,
	facts: LotToRank,
): readonly RankedBid[] {
	const bids = scoredBidsOf(facts);
	return bids.length === 0 ? [] : rankBids(notice, bids);
}

function priceOf(lot: Lot, opened: LotToRank['opened'], bidId: string): number {
	const price = opened.find(({ submissionId, part }) => submissionId === bidId && part === 'price');
	const content = price === undefined ? null : partOf(price.content);
	if (content === null || !('prices' in content)) throw new Error(`no price was opened of ${bidId}`);
	return totalPence(lot, content.prices);
}
