import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { RankedBid } from './points.ts';

export interface AwardAsStands {
	readonly ranked: readonly RankedBid[];
	readonly award: {
		readonly submissionId: string;
		readonly recommendedBy: string;
		readonly approved: boolean;
		readonly standstillEndsOn: IsoDate | null;
		readonly agreementId: string | null;
	} | null;
}

export type RecommendRefusal = {
	readonly code: 'not-ranked' | 'not-the-best' | 'awarded-already' | 'no-reason';
};

/** The bid that the notice's formula puts first; of two that share the first rank the officer says which, and why. */
export function decideRecommendation(
	{ ranked, award }: AwardAsStands,
	{ submissionId, reason }: { readonly submissionId: string; readonly reason: string },
): Result<'may', RecommendRefusal> {
	if (award?.approved) return refused({ code: 'awarded-already' });
	const bid = ranked.find(({ bidId }) => bidId === submissionId);
	if (bid === undefined) return refused({ code: 'not-ranked' });
	if (bid.rank !== 1) return refused({ code: 'not-the-best' });
	return reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type ApproveAwardRefusal = {
	readonly code: 'not-recommended' | 'awarded-already' | 'approver-worked-on-it';
};

/** A second person. */
export function decideAwardApproval(
	{ award }: AwardAsStands,
	personId: string,
): Result<'may', ApproveAwardRefusal> {
	if (award === null) return refused({ code: 'not-recommended' });
	if (award.approved) return refused({ code: 'awarded-already' });
	return award.recommendedBy === personId ? refused({ code: 'approver-worked-on-it' }) : accepted('may');
}

export type DraftRefusal =
	| { readonly code: 'not-awarded' | 'drafted-already' }
	| { readonly code: 'standstill'; readonly endsOn: IsoDate };

/** An agreement is drafted once the standstill, where there is one, is over. */
export function decideDraft({ award }: AwardAsStands, today: IsoDate): Result<'may', DraftRefusal> {
	if (award === null || !award.approved) return refused({ code: 'not-awarded' });
	if (award.agreementId !== null) return refused({ code: 'drafted-already' });
	return award.standstillEndsOn !== null && today <= award.standstillEndsOn
		? refused({ code: 'standstill', endsOn: award.standstillEndsOn })
		: accepted('may');
}
