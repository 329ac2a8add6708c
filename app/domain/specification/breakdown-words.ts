/** Standard breakdowns whose key is not the word for it; an officer's own breakdown is written as it was typed. */
const WORDS: Readonly<Record<string, string>> = {
	reached: 'what came of them',
	funder: 'who pays',
	'gender-reassignment': 'gender reassignment',
	marriage: 'marriage and civil partnership',
	pregnancy: 'pregnancy and maternity',
	religion: 'religion or belief',
	'sexual-orientation': 'sexual orientation',
};

/** "by source", "by sexual orientation": what the parts of a measure are told apart by. */
export const breakdownWords = (breakdown: string | null): string =>
	`by ${WORDS[breakdown ?? ''] ?? breakdown}`;
