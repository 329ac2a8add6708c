import { type Account, areOnePerson } from '../access/same-person.ts';
import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { AwardStep, Regime } from '../tender/regime.ts';
import type { FindATender } from '../tender/tender-notice.ts';
import {
	type AwardLife,
	type Hold,
	holdOf,
	isStepDone,
	type NoticeStep,
	nextStep,
	stepsOf,
} from './award-life.ts';
import type { RankedBid } from './points.ts';

export interface AwardAsStands {
	readonly ranked: readonly RankedBid[];
	/** The decision that holds; null where there is none, or the last one was undone. */
	readonly award: AwardLife | null;
}

export type RecommendRefusal = {
	readonly code: 'not-ranked' | 'not-the-best' | 'awarded-already' | 'no-reason';
};

/** The bid that the notice's formula puts first; of two that share the first rank the officer says which, and why. */
export function decideRecommendation(
	{ ranked, award }: AwardAsStands,
	{ submissionId, reason }: { readonly submissionId: string; readonly reason: string },
): Result<'may', RecommendRefusal> {
	if (award !== null && award.approvedAt !== null) return refused({ code: 'awarded-already' });
	const bid = ranked.find(({ bidId }) => bidId === submissionId);
	if (bid === undefined) return refused({ code: 'not-ranked' });
	if (bid.rank !== 1) return refused({ code: 'not-the-best' });
	return reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type NoAwardRefusal = { readonly code: 'not-opened' | 'awarded-already' | 'no-reason' };

/** Nothing is awarded for a lot, whatever its bids are worth: once they have been opened, and for a reason that is published. */
export function decideNoAward(
	{ award, isOpened }: Pick<AwardAsStands, 'award'> & { readonly isOpened: boolean },
	reason: string,
): Result<'may', NoAwardRefusal> {
	if (!isOpened) return refused({ code: 'not-opened' });
	if (award !== null && award.approvedAt !== null) return refused({ code: 'awarded-already' });
	return reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type ApproveAwardRefusal = {
	readonly code: 'not-recommended' | 'awarded-already' | 'approver-worked-on-it';
};

/** A second person. */
export function decideAwardApproval(
	{ award }: Pick<AwardAsStands, 'award'>,
	by: Account,
): Result<'may', ApproveAwardRefusal> {
	if (award === null) return refused({ code: 'not-recommended' });
	if (award.approvedAt !== null) return refused({ code: 'awarded-already' });
	return areOnePerson(award.recommendedBy, by) ? refused({ code: 'approver-worked-on-it' }) : accepted('may');
}

/** Something else comes first in the regime's order, or it has been done, or it does not belong to the order at all. */
export type OrderRefusal =
	| { readonly code: 'comes-first'; readonly first: AwardStep | 'approval' }
	| { readonly code: 'done-already' | 'not-in-order' | 'undoing' };

/** Whether a step's turn has come. */
export function decideTurn(
	regime: Regime,
	award: AwardLife | null,
	step: AwardStep,
	today: IsoDate,
): Result<'may', OrderRefusal> {
	if (award === null) return refused({ code: 'comes-first', first: 'approval' });
	if (!stepsOf(regime, award).includes(step)) return refused({ code: 'not-in-order' });
	if (isStepDone(award, step, today)) return refused({ code: 'done-already' });
	if (award.undoing !== null) return refused({ code: 'undoing' });
	const next = nextStep(regime, award, today);
	return next === step || next === null ? accepted('may') : refused({ code: 'comes-first', first: next });
}

export type NoticeRefusal =
	| OrderRefusal
	| { readonly code: 'no-number' }
	/** A notice that is still to come, or one that went out before what must come before it. */
	| { readonly code: 'in-the-future' | 'too-early' };

/** As they stand there: 2026/S 000-012345, 012345-2026. */
const NUMBER = /^(?=.*\d)[\dA-Z][\dA-Z /.-]{2,39}$/;

/** A notice that stands on Find a Tender already; the portal's page is not the legal publication. */
export function decideNotice(
	regime: Regime,
	award: AwardLife | null,
	{ step, notice, now }: { readonly step: NoticeStep; readonly notice: FindATender; readonly now: Instant },
): Result<'may', NoticeRefusal> {
	const turn = decideTurn(regime, award, step, londonDay(now));
	if (!turn.ok) return turn;
	if (!NUMBER.test(notice.number)) return refused({ code: 'no-number' });
	if (notice.publishedAt > now) return refused({ code: 'in-the-future' });
	const before = award?.agreement?.acceptedAt ?? award?.lettersSentAt ?? '';
	return toTheMinute(notice.publishedAt) < toTheMinute(before)
		? refused({ code: 'too-early' })
		: accepted('may');
}

/** A notice's time is typed without seconds. */
const toTheMinute = (at: string): string => at.slice(0, 16);

export type DraftRefusal = { readonly code: 'not-awarded' | 'drafted-already' } | Hold;

/** An agreement is drafted once all that comes before it has been done, and no claim suspends it. */
export function decideDraft(
	regime: Regime,
	award: AwardLife | null,
	today: IsoDate,
): Result<'may', DraftRefusal> {
	if (award === null || award.kind === 'no-award' || award.approvedAt === null)
		return refused({ code: 'not-awarded' });
	if (award.agreement !== null) return refused({ code: 'drafted-already' });
	const hold = holdOf(regime, award, today);
	return hold === null ? accepted('may') : refused(hold);
}
