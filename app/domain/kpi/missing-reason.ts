/** Why a figure is missing: each has its words in `missing-reason-words.ts`, and nothing else is said anywhere. */
export type MissingReason =
	| { readonly code: 'not-asked' | 'not-due' | 'not-received' | 'cannot-be-added-up' | 'too-few' }
	/** A part of it is in: so many providers of so many, or areas or returns where it is one provider's. */
	| {
			readonly code: 'not-complete';
			readonly counted: 'provider' | 'area' | 'return';
			readonly accepted: number;
			readonly expected: number;
	  };
