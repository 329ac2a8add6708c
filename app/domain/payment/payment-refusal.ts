import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { WhyWaiting } from './money-facts.ts';

/** Separation of duties is between persons, whatever roles and accounts they hold. */
export type DutyRefusal =
	| { readonly code: 'own-claim' }
	| { readonly code: 'own-draft' }
	| { readonly code: 'agreed-the-claim' }
	| { readonly code: 'of-the-provider' };

export type OrderRefusal =
	| DutyRefusal
	| { readonly code: 'nothing-payable'; readonly why: WhyWaiting }
	| { readonly code: 'more-than-payable'; readonly payablePence: Pence };

export type ApprovalRefusal =
	| DutyRefusal
	| { readonly code: 'decided-already' }
	| { readonly code: 'no-longer-payable'; readonly payablePence: Pence }
	| { readonly code: 'words-missing' };

export type PaidRefusal =
	| { readonly code: 'not-exported' }
	| { readonly code: 'in-the-future' }
	| { readonly code: 'before-its-file'; readonly exportedOn: IsoDate }
	| { readonly code: 'reference-missing' };

/** Somebody who acts on money, as the rules see them. */
export interface ActingPerson {
	readonly personId: string;
	readonly organisationId: string;
}

/** The person is no party to the agreement. */
export const isOfProvider = ({ organisationId }: ActingPerson, partyIds: readonly string[]): boolean =>
	partyIds.includes(organisationId);
