import type { ClosedReason } from '../kpi-return/closed-reason.ts';

/** Why a figure is missing: each has its words in `missing-reason-words.ts`, and nothing else is said anywhere. */
export type MissingReason =
	| { readonly code: 'not-asked' | 'not-due' | 'not-received' | 'cannot-be-added-up' | 'too-few' }
	/** Every return that it should rest on has been sent, and waits for its review or for an answer: to say "not received" would be false. */
	| { readonly code: 'not-accepted' }
	/** Nothing will ever be in: the commissioner has closed every return that it should rest on. `why` is null where they were closed for several reasons. */
	| { readonly code: 'closed'; readonly why: ClosedReason | null }
	/** A part of it is in: so many providers of so many, or areas or returns where it is one provider's, or quarters of a sum. */
	| {
			readonly code: 'not-complete';
			readonly counted: 'provider' | 'area' | 'return' | 'quarter';
			readonly accepted: number;
			readonly expected: number;
	  };
