import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** An agreement begins with its original version; a variation or an early end is the next. */
export const VERSION_KINDS = ['original', 'variation', 'termination'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/**
 * The commissioner's way: draft → awaiting approval → approved → sent → accepted (by the provider's signatory) or declined.
 * The provider's way (variations alone): draft → proposed (by its signatory) → awaiting approval → accepted (approved by a second person of the
 * office, both sides having then agreed) or declined. An early end is in force once it is approved: nobody need accept it.
 */
export const VERSION_STATES = [
	'draft',
	'proposed',
	'awaiting-approval',
	'approved',
	'sent',
	'accepted',
	'declined',
	'discarded',
] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export type Side = 'commissioner' | 'provider';

/** What an agreement is on a day, worked out from its accepted terms: never from a job having run. */
export type AgreementStanding = 'to-begin' | 'active' | 'ended' | 'terminated';

export interface Term {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	/** Its last day, where it was ended early. */
	readonly terminatedOn: IsoDate | null;
}

export function standingOn({ startsOn, endsOn, terminatedOn }: Term, today: IsoDate): AgreementStanding {
	if (terminatedOn !== null && terminatedOn < today) return 'terminated';
	if (endsOn < today) return 'ended';
	return startsOn > today ? 'to-begin' : 'active';
}

/** Whether the agreement holds on the day, its last day included. */
export const isInForceOn = (term: Term, day: IsoDate): boolean => standingOn(term, day) === 'active';

export interface VersionStep {
	readonly kind:
		| 'started'
		| 'edited'
		| 'proposed'
		| 'put-forward'
		| 'sent-back'
		| 'approved'
		| 'sent'
		| 'accepted'
		| 'declined'
		| 'discarded';
	readonly personId: string;
	readonly at: Instant;
	/** Why, where somebody said so. */
	readonly words: string;
}
