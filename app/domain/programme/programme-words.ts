/** The fields of a programme that somebody writes in their own words, a reference that is typed among them. */
export const PROGRAMME_WORDS: ReadonlySet<string> = new Set([
	'name',
	'summary',
	'whoItIsFor',
	'decisionReference',
	'legalBasis',
	'legalBasisNote',
	'howToRefer',
	'contact',
	'existingProvision',
	'position',
	'description',
	'funder',
]);
