import type { ReportSection } from '../../app/domain/board-report/report-block.ts';
import { type Line, type PlacedRun, type Run, widthOf } from './lines.ts';
import { type Element, element, type Paper } from './paper.ts';
import { COLOUR, type Type } from './style.ts';
import { writeLine, writeLines } from './write-text.ts';

const NAMED = /\b(table|figure) (\d+)\b/gi;
const CAPTION = /^(Table|Figure) (\d+):/;

const targetOf = (kind: string, number: string): string => `${kind.toLowerCase()}-${number}`;

function captionTarget(caption: string): string | null {
	const [, kind, number] = CAPTION.exec(caption) ?? [];
	return kind === undefined || number === undefined ? null : targetOf(kind, number);
}

/** What can be gone to in a document of these sections. */
export const targetsOf = (sections: readonly ReportSection[]): ReadonlySet<string> =>
	new Set(
		sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'table' || block.kind === 'chart' ? (captionTarget(block.caption) ?? []) : [],
			),
		),
	);

/** Text with each table and figure that it names as a link; one that stands in another document stays text. */
export function withLinks({ targets }: Pick<Paper, 'targets'>, text: string, type: Type): readonly Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(NAMED)) {
		const goes = targetOf(match[1] ?? '', match[2] ?? '');
		if (!targets.has(goes)) continue;
		if (match.index > from) runs.push(after(runs, text.slice(from, match.index), type));
		runs.push({ ...after(runs, match[0], { ...type, colour: COLOUR.accent }), goes });
		from = match.index + match[0].length;
	}
	return from === text.length && runs.length > 0 ? runs : [...runs, after(runs, text.slice(from), type)];
}

/** A full stop after a link stands at it; a word does not. */
function after(runs: readonly Run[], text: string, type: Type): Run {
	const last = runs.at(-1);
	return last === undefined || last.text.endsWith(' ') || text.startsWith(' ')
		? { text, type }
		: { text, type, glued: true };
}

/** Where a link to this table or figure comes to: the top of its caption. */
export function markTarget(paper: Paper, caption: string): void {
	const target = captionTarget(caption);
	if (target !== null && paper.targets.has(target))
		paper.doc.addNamedDestination(target, 'XYZ', 0, Math.max(0, paper.y - 8), null);
}

/** Writes lines into an element, each link in one of its own, so that a screen reader says that it is one. */
export function writeTagged(
	paper: Paper,
	into: Element,
	lines: readonly Line[],
	x: number,
	y: number,
	type: Type,
): void {
	if (!lines.some(({ runs }) => runs.some(({ goes }) => goes !== undefined))) {
		into.add(() => writeLines(paper, lines, x, y, type));
		return;
	}
	for (const [index, { runs, width }] of lines.entries())
		for (const run of runs) {
			const top = y + index * type.leading;
			const to = run.goes === undefined ? into : element(paper, into, 'Link');
			to.add(() => writeLine(paper, { runs: [run], width }, x, top, type));
			if (run.goes !== undefined)
				endLink(paper, to, run, run.goes, { x: x + run.x, top, depth: type.leading });
		}
}

interface Spot {
	readonly x: number;
	readonly top: number;
	readonly depth: number;
}

/** The element is ended while its page is open: pdfkit says on which page a link is when it ends. */
function endLink(
	paper: Paper,
	link: Element,
	{ text, type }: PlacedRun,
	goes: string,
	{ x, top, depth }: Spot,
): void {
	const words = { structParent: link, Contents: new String(`Go to ${goes.replace('-', ' ')}`) };
	paper.doc.goTo(x, top, widthOf(paper.doc, type, text), depth, goes, words as object);
	link.end();
}
