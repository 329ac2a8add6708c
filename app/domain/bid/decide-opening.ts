import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isBeforeClosing, type TenderState } from '../tender/tender-state.ts';
import type { Envelope } from './bid-content.ts';
import { type Account, areOnePerson } from './same-person.ts';

/** The first opener's share waits so long for a second; then it must be given again. */
export const OPENING_WINDOW_MINUTES = 30;

export interface OpeningAsStands {
	readonly state: TenderState;
	readonly closesAt: Instant;
	/** The latest closing that a receipt names: no bidder was promised less. */
	readonly promisedUntil: Instant | null;
	readonly envelope: Envelope;
	/** Every lot's quality has been locked by two. */
	readonly qualityLocked: boolean;
	/** Who holds a share. */
	readonly openers: readonly Account[];
	readonly first: { readonly personId: string; readonly at: Instant } | null;
	readonly openedAt: Instant | null;
	/** The newest instant that is kept of the tender: no clock shows less. */
	readonly lastKnownAt: Instant;
}

export type OpeningRefusal =
	| { readonly code: 'not-an-opener' | 'opened-already' | 'not-published' | 'quality-not-locked' }
	/** It shows less than what has been recorded already. */
	| { readonly code: 'clock-stepped-back'; readonly lastKnownAt: Instant }
	| { readonly code: 'before-closing'; readonly closesAt: Instant }
	/** The first one came again, with this account or another; somebody else is needed. */
	| { readonly code: 'same-person' };

/** Two named persons open an envelope together, after closing. The first to come waits for a second. */
export function decideOpening(
	opening: OpeningAsStands,
	personId: string,
	now: Instant,
): Result<'first' | 'second', OpeningRefusal> {
	const { state, envelope, qualityLocked, openers, first, openedAt, promisedUntil } = opening;
	const own = openers.find((each) => each.personId === personId);
	if (own === undefined) return refused({ code: 'not-an-opener' });
	if (state !== 'published') return refused({ code: 'not-published' });
	if (now < opening.lastKnownAt)
		return refused({ code: 'clock-stepped-back', lastKnownAt: opening.lastKnownAt });
	const closesAt =
		promisedUntil !== null && promisedUntil > opening.closesAt ? promisedUntil : opening.closesAt;
	if (isBeforeClosing(closesAt, now)) return refused({ code: 'before-closing', closesAt });
	if (openedAt !== null) return refused({ code: 'opened-already' });
	if (envelope === 'price' && !qualityLocked) return refused({ code: 'quality-not-locked' });
	if (first === null || now > addMinutes(first.at, OPENING_WINDOW_MINUTES)) return accepted('first');
	const came = openers.find((each) => each.personId === first.personId);
	return came === undefined || areOnePerson(came, own)
		? refused({ code: 'same-person' })
		: accepted('second');
}
