import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import { hasOpened, isBeforeClosing, type TenderState } from '../tender/tender-state.ts';
import type { BidProblem } from './bid-content.ts';

export interface BidAsStands {
	readonly tender: TenderState;
	readonly closesAt: Instant;
}

export type BidRefusal =
	| { readonly code: 'not-open' }
	/** At or after the closing instant. */
	| { readonly code: 'too-late'; readonly closesAt: Instant; readonly at: Instant };

/** Whether a bid may be begun, written, submitted or withdrawn at this instant. */
export function decideBidding({ tender, closesAt }: BidAsStands, at: Instant): Result<'open', BidRefusal> {
	if (tender !== 'published') return refused({ code: 'not-open' });
	return isBeforeClosing(closesAt, at) ? accepted('open') : refused({ code: 'too-late', closesAt, at });
}

export type StartRefusal = BidRefusal | { readonly code: 'not-yet'; readonly opensOn: IsoDate };

/** Whether a bid may be begun: not before the day on which the tender opens. */
export function decideStartingBid(
	{ opensOn, ...bid }: BidAsStands & { readonly opensOn: IsoDate | null },
	at: Instant,
): Result<'open', StartRefusal> {
	const open = decideBidding(bid, at);
	return open.ok && opensOn !== null && !hasOpened(opensOn, londonDay(at))
		? refused({ code: 'not-yet', opensOn })
		: open;
}

export type SubmissionRefusal =
	| BidRefusal
	| { readonly code: 'problems'; readonly problems: readonly BidProblem[] };

/** Whole, declared, and in time. */
export function decideSubmission(
	bid: BidAsStands,
	problems: readonly BidProblem[],
	at: Instant,
): Result<'in-time', SubmissionRefusal> {
	const open = decideBidding(bid, at);
	if (!open.ok) return open;
	return problems.length > 0 ? refused({ code: 'problems', problems }) : accepted('in-time');
}
