/** What is done with a programme, its specification and its public pages by buttons and choices alone. */
export const PROGRAMMES_WITHOUT_WORDS: readonly string[] = [
	'decide-area-pages',
	'discard-programme',
	'discard-specification',
	'hand-over-specification',
	'publish-specification',
	'send-area-pages',
	'take-down-area-pages',
];
