import { type Account, areOnePerson } from '../access/same-person.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';

/** What a bidder holds against a lot's award. A letter is recorded and suspends nothing. */
export interface Challenge {
	readonly kind: 'letter' | 'claim';
	readonly recordedBy: Account;
	/** The day of the letter, or on which the claim was issued. */
	readonly madeOn: IsoDate;
	/** On which the office was notified of a claim; null of a letter, and until then. */
	readonly notifiedOn: IsoDate | null;
	readonly hasEnded: boolean;
}

/** A claim that has been issued and notified suspends entering into the agreement, until it has ended or is lifted. */
export const suspends = ({
	kind,
	notifiedOn,
	hasEnded,
}: Pick<Challenge, 'kind' | 'notifiedOn' | 'hasEnded'>): boolean =>
	kind === 'claim' && notifiedOn !== null && !hasEnded;

export interface ChallengeAsked {
	readonly kind: Challenge['kind'];
	readonly from: string;
	readonly words: string;
	readonly madeOn: IsoDate;
	readonly notifiedOn: IsoDate | null;
}

export type ChallengeRefusal = {
	readonly code: 'no-from' | 'no-words' | 'in-the-future' | 'notified-before-issued';
};

export function decideChallenge(asked: ChallengeAsked, today: IsoDate): Result<'may', ChallengeRefusal> {
	const { from, words, madeOn, notifiedOn } = asked;
	if (from.trim() === '') return refused({ code: 'no-from' });
	if (words.trim() === '') return refused({ code: 'no-words' });
	if (madeOn > today || (notifiedOn !== null && notifiedOn > today))
		return refused({ code: 'in-the-future' });
	return notifiedOn !== null && notifiedOn < madeOn
		? refused({ code: 'notified-before-issued' })
		: accepted('may');
}

export type NotifyRefusal = {
	readonly code:
		| 'not-a-claim'
		| 'notified-already'
		| 'has-ended'
		| 'in-the-future'
		| 'notified-before-issued';
};

/** The office has been told of a claim that was recorded as issued. */
export function decideNotification(
	{ kind, madeOn, notifiedOn, hasEnded }: Challenge,
	day: IsoDate,
	today: IsoDate,
): Result<'may', NotifyRefusal> {
	if (kind !== 'claim') return refused({ code: 'not-a-claim' });
	if (hasEnded) return refused({ code: 'has-ended' });
	if (notifiedOn !== null) return refused({ code: 'notified-already' });
	if (day > today) return refused({ code: 'in-the-future' });
	return day < madeOn ? refused({ code: 'notified-before-issued' }) : accepted('may');
}

export type LiftRefusal = { readonly code: 'not-a-claim' | 'has-ended' | 'same-person' | 'no-reason' };

/** Somebody other than whoever recorded it says that a claim has ended or was lifted, and why. */
export function decideLifting(
	{ kind, hasEnded, recordedBy }: Challenge,
	by: Account,
	reason: string,
): Result<'may', LiftRefusal> {
	if (kind !== 'claim') return refused({ code: 'not-a-claim' });
	if (hasEnded) return refused({ code: 'has-ended' });
	if (areOnePerson(recordedBy, by)) return refused({ code: 'same-person' });
	return reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}
