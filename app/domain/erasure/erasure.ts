/** Why words are erased, from a closed list: a reason in words of one's own would repeat what is to go. */
export const ERASURE_REASONS = [
	'names-somebody',
	'could-tell-who',
	'private-number',
	'private-matter',
] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

export const ERASURE_REASON_WORDS: Readonly<Record<ErasureReason, string>> = {
	'names-somebody': 'They name somebody on the programme, a partner or a child',
	'could-tell-who': 'They could identify somebody',
	'private-number': 'They give an address, a date of birth or a case number',
	'private-matter': 'They are about somebody’s health, family or offence',
};

/** Decided only while it is being carried out: the database opens what is kept for ever to that state alone. */
export type ErasureState = 'asked' | 'declined' | 'decided' | 'carried-out';

/** What a withdrawn paper's readers are told. */
export const ERASED_FROM_PAPER =
	'Some words in this paper should not have been there and have been erased. No figure has changed. It will be issued again.';
/** Why a paper that awaited approval is a draft again. */
export const ERASED_FROM_DRAFT =
	'Some words were erased. Read the paper again, then send it for approval again.';
