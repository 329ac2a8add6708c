/** A claim of actual spend for a period: draft → submitted → agreed, or sent back and submitted again; withdrawn while nothing has been agreed. */
export const CLAIM_STATES = ['draft', 'submitted', 'sent-back', 'agreed', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const isOpen = (state: ClaimState): boolean =>
	state === 'draft' || state === 'submitted' || state === 'sent-back';
/** With the provider, who may change it. */
export const isWithProvider = (state: ClaimState): boolean => state === 'draft' || state === 'sent-back';
