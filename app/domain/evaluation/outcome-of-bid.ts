import { totalPence } from '../bid/bid-content.ts';
import { partOf } from '../bid/sealed-content.ts';
import type { Pence } from '../money/pence.ts';
import type { TenderNotice } from '../tender/tender-notice.ts';
import { qualityPoints, SCORES, writePoints } from './points.ts';
import { type LotToRank, rankLot } from './rank-lot.ts';

export type OutcomeKind = 'awarded' | 'not-awarded' | 'failed' | 'lapsed' | 'set-apart' | 'no-award';

/** What was made of a bid: the agreed score of each answer with its reason, and its points by the notice's formula. */
export interface Assessment {
	readonly criteria: readonly {
		readonly asks: string;
		readonly criterion: string;
		readonly weight: number;
		readonly score: number;
		/** The worded anchor of the score. */
		readonly means: string;
		readonly reason: string;
	}[];
	readonly quality: string;
	/** Null where nothing is awarded before prices were opened. */
	readonly priced: {
		readonly totalPence: Pence;
		readonly points: string;
		readonly total: string;
		readonly rank: number;
	} | null;
}

/** How it ended for one bid. Of the others it names the successful one alone. */
export interface BidOutcome {
	readonly bidId: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly kind: OutcomeKind;
	readonly own: Assessment | null;
	readonly winner: { readonly name: string; readonly assessment: Assessment } | null;
	/** The successful bidder's name, for one whose bid was not weighed against the others. Letters sent before it was told have none. */
	readonly awardedTo?: string | null;
	/** Requirements that it did not meet, and why. */
	readonly failed: readonly { readonly asks: string; readonly reason: string }[];
	readonly setApart: 'not-decrypted' | 'not-as-committed' | null;
}

interface BidNamed {
	readonly submissionId: string;
	readonly bidId: string;
	readonly organisationId: string;
	readonly organisationName: string;
}

export interface LotJudged extends LotToRank {
	readonly bids: readonly BidNamed[];
	/** Of this lot. */
	readonly lapsed: readonly BidNamed[];
	readonly setApart: readonly {
		readonly submissionId: string;
		readonly why: 'not-decrypted' | 'not-as-committed';
	}[];
	readonly checks: readonly {
		readonly submissionId: string;
		readonly requirementId: string;
		readonly passes: boolean;
		readonly reason: string;
	}[];
	readonly agreed: readonly {
		readonly submissionId: string;
		readonly questionId: string;
		readonly score: number;
		readonly reason: string;
	}[];
}

type Judged = Pick<TenderNotice, 'questions' | 'priceWeight' | 'priceFormula' | 'tieRule' | 'requirements'>;

/** The outcome of each bid for a lot that came in time, in the order in which they came; null is awarded where nothing is. */
export function outcomesOf(notice: Judged, lot: LotJudged, awardedTo: string | null): readonly BidOutcome[] {
	const successful = lot.bids.find(({ submissionId }) => submissionId === awardedTo);
	const assessment = successful === undefined ? null : assessmentOf(notice, lot, successful.submissionId);
	const winner =
		successful === undefined || assessment === null
			? null
			: { name: successful.organisationName, assessment };
	return [
		...lot.bids.map((bid): BidOutcome => {
			const kind = kindOf(lot, bid.submissionId, awardedTo);
			const isAssessed = kind === 'awarded' || kind === 'not-awarded' || kind === 'no-award';
			return {
				...named(bid),
				kind,
				own: isAssessed ? assessmentOf(notice, lot, bid.submissionId) : null,
				winner: kind === 'not-awarded' || kind === 'failed' ? winner : null,
				...(kind === 'set-apart' ? { awardedTo: winner?.name ?? null } : {}),
				failed: lot.checks
					.filter(({ submissionId, passes }) => submissionId === bid.submissionId && !passes)
					.map(({ requirementId, reason }) => ({
						asks: notice.requirements.find((each) => each.requirementId === requirementId)?.asks ?? '',
						reason,
					})),
				setApart: lot.setApart.find(({ submissionId }) => submissionId === bid.submissionId)?.why ?? null,
			};
		}),
		...lot.lapsed.map(
			(bid): BidOutcome => ({
				...named(bid),
				kind: 'lapsed',
				own: null,
				winner: null,
				awardedTo: winner?.name ?? null,
				failed: [],
				setApart: null,
			}),
		),
	];
}

const named = ({ bidId, organisationId, organisationName }: BidNamed) => ({
	bidId,
	organisationId,
	organisationName,
});

function kindOf(lot: LotJudged, submissionId: string, awardedTo: string | null): OutcomeKind {
	if (lot.setApart.some((each) => each.submissionId === submissionId)) return 'set-apart';
	if (!lot.bidIds.includes(submissionId)) return 'failed';
	if (awardedTo === null) return 'no-award';
	return submissionId === awardedTo ? 'awarded' : 'not-awarded';
}

/** Null until quality is locked: what is not settled is told to nobody. */
function assessmentOf(notice: Judged, lot: LotJudged, bidId: string): Assessment | null {
	if (!lot.lock?.lockedAt) return null;
	const agreed = lot.agreed.filter(({ submissionId }) => submissionId === bidId);
	const ranked = rankLot(notice, lot).find((each) => each.bidId === bidId);
	const price = lot.opened.find(({ submissionId, part }) => submissionId === bidId && part === 'price');
	const content = price === undefined ? null : partOf(price.content);
	return {
		criteria: notice.questions.flatMap(({ questionId, asks, criterion, weight }) =>
			agreed
				.filter((each) => each.questionId === questionId)
				.map(({ score, reason }) => ({
					asks,
					criterion,
					weight,
					score,
					means: SCORES[score] ?? '',
					reason,
				})),
		),
		quality: writePoints(
			qualityPoints(notice, new Map(agreed.map(({ questionId, score }) => [questionId, score]))),
		),
		priced:
			ranked === undefined || content === null || !('prices' in content)
				? null
				: {
						totalPence: totalPence(lot.lot, content.prices),
						points: writePoints(ranked.price),
						total: writePoints(ranked.total),
						rank: ranked.rank,
					},
	};
}
