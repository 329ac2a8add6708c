/** The fields of terms that somebody writes in their own words, a reference that is typed among them. */
export const TERMS_WORDS: ReadonlySet<string> = new Set([
	'reference',
	'title',
	'purpose',
	'reasons',
	'legalBasis',
	'does',
	'name',
	'conditionWords',
	'reason',
]);
