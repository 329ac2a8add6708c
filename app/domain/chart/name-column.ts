import { LINE_HEIGHT, type Mark, TEXT_SIZE, widthOf, write } from './chart-layout.ts';

const MOST_LINES = 3;
const GAP = 8;

/** The names down the left side of a bar chart, long ones on several lines. */
export interface NameColumn {
	/** Where the bars begin. */
	readonly left: number;
	/** Each name's lines, in the order of the bars. */
	readonly lines: readonly (readonly string[])[];
}

/** As wide as the names need, but no wider than so much of the chart. */
export function nameColumn(names: readonly string[], mostWidth: number): NameColumn {
	const left = Math.min(mostWidth, Math.max(...names.map((name) => widthOf(name)), 40) + GAP + 2);
	return { left, lines: names.map((name) => wrap(name, left - GAP - 2)) };
}

/** How high a row must be for these lines beside a bar that needs `least`. */
export const rowHeight = (lines: readonly string[], least: number): number =>
	Math.max(least, lines.length * LINE_HEIGHT + GAP);

/** The lines of one name, right-aligned to the bars and centred on the middle of the row. */
export const writeName = (lines: readonly string[], left: number, middle: number): Mark[] =>
	lines.map((text, index) =>
		write(left - GAP, middle + 4 + (index - (lines.length - 1) / 2) * LINE_HEIGHT, text, 'end'),
	);

/** Words on as few lines as fit; what is too long for three lines (or one line, being one word) ends in an ellipsis: the table has it whole. */
function wrap(name: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`) <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	const kept = lines.slice(0, MOST_LINES);
	if (lines.length > MOST_LINES) kept[MOST_LINES - 1] += '…';
	const most = Math.max(2, Math.floor(width / widthOf('n', TEXT_SIZE)));
	return kept.map((line) => (line.length > most ? `${line.slice(0, most - 1).replace(/…$/, '')}…` : line));
}
