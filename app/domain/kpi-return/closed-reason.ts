/** Why a return will never come. */
export const CLOSED_REASONS = [
	'provider-closed',
	'agreement-ended',
	'records-lost',
	'provider-refuses',
	'other',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** As what somebody chooses, and after a colon. */
export const CLOSED_REASON_WORDS: Readonly<Record<ClosedReason, string>> = {
	'provider-closed': 'the provider has closed',
	'agreement-ended': 'the agreement ended before anything was delivered',
	'records-lost': 'the records were lost',
	'provider-refuses': 'the provider refuses to send it',
	other: 'another reason, which the commissioner has recorded',
};

/** What stands in a figure's place, and beside a return: the officer's own words stay on the return's page. */
export const closedWords = (reason: ClosedReason): string =>
	`closed without a return: ${CLOSED_REASON_WORDS[reason]}`;
