import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isBeforeClosing, type TenderState } from './tender-state.ts';

export type InterestRefusal =
	| { readonly code: 'not-open' }
	| { readonly code: 'too-late'; readonly closesAt: Instant };

interface OfTender {
	readonly state: TenderState;
	readonly closesAt: Instant;
	/** The organisation has shown interest and not withdrawn it. */
	readonly isInterested: boolean;
}

/** Interest is shown in a published tender until bids close; again is the same as once. */
export function decideInterest(
	{ state, closesAt, isInterested }: OfTender,
	now: Instant,
): Result<'new' | 'there', InterestRefusal> {
	if (isInterested) return accepted('there');
	if (state !== 'published') return refused({ code: 'not-open' });
	return isBeforeClosing(closesAt, now) ? accepted('new') : refused({ code: 'too-late', closesAt });
}
