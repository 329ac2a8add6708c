import type { MeasureUnit } from '../specification/specification.ts';
import type { BoxHelp } from './return-workbook.ts';

/** The longest that a spreadsheet shows beside a box: the title and the text. */
const TITLE_AT_MOST = 32;
const TEXT_AT_MOST = 255;

const WRONG: Readonly<Record<MeasureUnit, string>> = {
	count: 'Type a whole number, like 12. Leave the box empty if you do not know it yet.',
	pence: 'Type an amount in pounds, like 1250 or 1250.50. Leave the box empty if you do not know it yet.',
	weeks: 'Type a number of weeks, like 6 or 6.5. Leave the box empty where nobody waited.',
};

/** What is said at a figure's box: which one it is, and what counts. */
export const askForFigure = (
	label: string,
	hint: string,
	unit: MeasureUnit,
	fromLedger: number | null,
): BoxHelp => ({
	title: clip(label, TITLE_AT_MOST),
	text: clip(
		[
			...(label.length > TITLE_AT_MOST ? [`${label}.`] : []),
			...(fromLedger === null ? [] : [`From the places ledger: ${fromLedger}.`]),
			hint,
		].join(' '),
		TEXT_AT_MOST,
	),
	wrong: WRONG[unit],
});

export const askFor = (title: string, text: string, wrong: string): BoxHelp => ({
	title: clip(title, TITLE_AT_MOST),
	text: clip(text, TEXT_AT_MOST),
	wrong: clip(wrong, TEXT_AT_MOST),
});

/** Cut at a word where it is too long. */
function clip(text: string, atMost: number): string {
	if (text.length <= atMost) return text;
	const cut = text.slice(0, atMost - 1);
	const word = cut.lastIndexOf(' ');
	return `${word > atMost / 2 ? cut.slice(0, word) : cut}…`;
}
