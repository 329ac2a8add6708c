/** The fields of a service specification that somebody writes in their own words. */
export const SPECIFICATION_WORDS: ReadonlySet<string> = new Set([
	'label',
	'hint',
	'name',
	'ofAll',
	'howMany',
	'note',
	'breakdown',
	'changeNote',
]);
