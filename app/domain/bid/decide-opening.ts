import { type Account, areOnePerson } from '../access/same-person.ts';
import { addMinutes } from '../calendar/instant.ts';
import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isBeforeClosing, type TenderState } from '../tender/tender-state.ts';
import type { Envelope } from './bid-content.ts';

/** The first opener's share waits so long for a second; then it must be given again. */
export const OPENING_WINDOW_MINUTES = 30;

/** What the first share was given with: an opener's own key, or what was printed for the safe. */
export type FirstWith = 'key' | 'safe';

/** Whether a first share, given then, still counts. */
export const isStillWaiting = (firstAt: Instant, now: Instant): boolean =>
	now <= addMinutes(firstAt, OPENING_WINDOW_MINUTES);

/** Two people have locked the quality of every lot, so prices may be opened. */
export const isQualityLocked = (
	lots: readonly { readonly lotId: string }[],
	locks: readonly { readonly lotId: string; readonly lockedAt: Instant | null }[],
): boolean => lots.every(({ lotId }) => locks.some((each) => each.lotId === lotId && each.lockedAt !== null));

export interface OpeningAsStands {
	readonly state: TenderState;
	readonly closesAt: Instant;
	/** The latest closing that a receipt names: no bidder was promised less. */
	readonly promisedUntil: Instant | null;
	readonly envelope: Envelope;
	/** Every lot's quality has been locked by two. */
	readonly qualityLocked: boolean;
	/** Who is named; `canUse` where their share is sealed to the key that they hold. */
	readonly openers: readonly (Account & { readonly canUse: boolean })[];
	/** Whoever came first: an opener, or somebody with the share of the safe. */
	readonly first: (Account & { readonly at: Instant }) | null;
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
	const { openers, first } = opening;
	const own = openers.find((each) => each.personId === personId);
	if (own === undefined) return refused({ code: 'not-an-opener' });
	const why = whyNotYet(opening, now);
	if (why !== null) return refused(why);
	if (first === null || !isStillWaiting(first.at, now)) return accepted('first');
	return areOnePerson(first, own) ? refused({ code: 'same-person' }) : accepted('second');
}

export type SafeShareRefusal = OpeningRefusal | { readonly code: 'nobody-to-follow' };

/**
 * The share of the safe always comes first, in place of any that waits: it can only be passed on to somebody who has a key. An opener who can use
 * theirs, and is another person, comes second.
 */
export function decideSafeShare(
	opening: OpeningAsStands,
	giver: Account,
	now: Instant,
): Result<'first', SafeShareRefusal> {
	const why = whyNotYet(opening, now);
	if (why !== null) return refused(why);
	return opening.openers.some((each) => each.canUse && !areOnePerson(each, giver))
		? accepted('first')
		: refused({ code: 'nobody-to-follow' });
}

function whyNotYet(opening: OpeningAsStands, now: Instant): OpeningRefusal | null {
	const { state, envelope, qualityLocked, openedAt, promisedUntil, lastKnownAt } = opening;
	if (state !== 'published') return { code: 'not-published' };
	if (now < lastKnownAt) return { code: 'clock-stepped-back', lastKnownAt };
	const closesAt =
		promisedUntil !== null && promisedUntil > opening.closesAt ? promisedUntil : opening.closesAt;
	if (isBeforeClosing(closesAt, now)) return { code: 'before-closing', closesAt };
	if (openedAt !== null) return { code: 'opened-already' };
	return envelope === 'price' && !qualityLocked ? { code: 'quality-not-locked' } : null;
}
