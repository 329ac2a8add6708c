/** Of one line of text, in points. */
export const LINE = 15;
/** A row is no higher, whatever stands in it. */
const HIGHEST = 400;

/** How high a text stands in a column of so many characters. Not every program fits a row to its text by itself. */
export const heightOfText = (text: string, width: number): number =>
	LINE *
	text
		.split('\n')
		.reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0);

export const rowHeight = (heights: readonly number[]): number =>
	Math.min(HIGHEST, Math.max(LINE, ...heights));
