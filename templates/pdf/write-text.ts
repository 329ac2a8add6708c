import { breakLines, type Line, type PlacedRun, widthOf } from './lines.ts';
import type { Paper } from './paper.ts';
import type { Type } from './style.ts';

/** Where the baseline stands in a line of this type: the text sits in the middle of its leading. */
export const baselineIn = (type: Type): number => (type.leading - type.size) / 2 + type.size * 0.81;

function writeRun(paper: Paper, run: PlacedRun, x: number, baseline: number): void {
	const { doc } = paper;
	doc.font(run.type.font, run.type.size).fillColor(run.type.colour);
	doc.text(run.text, x + run.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}

/** Writes one line with its top at `y`. */
export function writeLine(paper: Paper, line: Line, x: number, y: number, type: Type): void {
	for (const run of line.runs) writeRun(paper, run, x, y + baselineIn(type));
}

export function writeLines(paper: Paper, lines: readonly Line[], x: number, y: number, type: Type): void {
	for (const [index, line] of lines.entries()) writeLine(paper, line, x, y + index * type.leading, type);
}

export type Alignment = 'left' | 'right' | 'centre';

/** Writes text that is known to fit on one line: `x` is its left end, its right end, or its middle; `y` its line's top, or its baseline. */
export function writeWords(
	paper: Paper,
	text: string,
	type: Type,
	x: number,
	y: number,
	alignment: Alignment = 'left',
	from: 'top' | 'baseline' = 'top',
): void {
	const width = alignment === 'left' ? 0 : widthOf(paper.doc, type, text);
	const start = alignment === 'right' ? x - width : alignment === 'centre' ? x - width / 2 : x;
	writeRun(paper, { text, type, x: 0 }, start, from === 'top' ? y + baselineIn(type) : y);
}

export const linesOf = (paper: Paper, text: string, type: Type, width: number): readonly Line[] =>
	breakLines(paper.doc, [{ text, type }], width);

/** As few lines as the width allows, and these as even as can be: no single word under a full line. */
export function balancedLines(paper: Paper, text: string, type: Type, width: number): readonly Line[] {
	const fewest = linesOf(paper, text, type, width);
	for (let narrower = width * 0.95; ; narrower *= 0.95) {
		const lines = linesOf(paper, text, type, narrower);
		if (lines.length > fewest.length || narrower < width / 3)
			return linesOf(paper, text, type, narrower / 0.95);
	}
}
