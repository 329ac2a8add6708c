import type { Doc } from './paper.ts';
import type { Type } from './style.ts';

/** Text in one type; a paragraph is some of these after each other. */
export interface Run {
	readonly text: string;
	readonly type: Type;
	/** Where a reader who follows it comes to: `table-12`. */
	readonly goes?: string;
	/** Follows the run before it without a space: what stands after a link. */
	readonly glued?: boolean;
}

/** A run on its line, `x` from the line's start. */
export interface PlacedRun extends Run {
	readonly x: number;
}

export interface Line {
	readonly runs: readonly PlacedRun[];
	readonly width: number;
}

/** Widths of words at size 1, by font: the fonts never change, so what was measured once is kept. */
const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() };
const KEPT_WORDS = 20_000;

export function widthOf(doc: Doc, type: Type, text: string): number {
	const known = widths[type.font];
	let width = known.get(text);
	if (width === undefined) {
		doc.font(type.font, 1000);
		width = doc.widthOfString(text) / 1000;
		if (known.size > KEPT_WORDS) known.clear();
		known.set(text, width);
	}
	return width * type.size;
}

/** Breaks runs into lines no wider than `width`. A word that is wider than a line (an address) is cut; a line feed ends a line. */
export function breakLines(doc: Doc, runs: readonly Run[], width: number): readonly Line[] {
	const filler: Filler = { doc, width, lines: [], placed: [], x: 0 };
	for (const run of runs) {
		for (const [index, stretch] of run.text.split('\n').entries()) {
			if (index > 0) endLine(filler);
			for (const [at, word] of stretch.split(' ').entries())
				placeWord(filler, word, { ...run, glued: run.glued === true && index === 0 && at === 0 });
		}
	}
	if (filler.placed.length > 0 || filler.lines.length === 0) endLine(filler);
	return filler.lines;
}

/** Lines done, and the one that is being filled. */
interface Filler {
	readonly doc: Doc;
	readonly width: number;
	readonly lines: Line[];
	placed: PlacedRun[];
	x: number;
}

function endLine(filler: Filler): void {
	filler.lines.push({ runs: filler.placed, width: filler.x });
	filler.placed = [];
	filler.x = 0;
}

function placeWord(filler: Filler, word: string, run: Run): void {
	if (word === '') return;
	const { doc, width } = filler;
	const { type, goes, glued = false } = run;
	const wordWidth = widthOf(doc, type, word);
	const cut = wordWidth > width ? pieces(doc, type, word, width) : [];
	if (cut.length > 1) {
		for (const piece of cut) placeWord(filler, piece, { ...run, glued: false });
		return;
	}
	const space = filler.x === 0 || glued ? 0 : widthOf(doc, type, ' ');
	if (filler.x > 0 && !glued && filler.x + space + wordWidth > width) endLine(filler);
	const start = filler.x === 0 ? 0 : filler.x + space;
	append(filler.placed, {
		text: word,
		type,
		x: start,
		...(goes === undefined ? {} : { goes }),
		...(glued ? { glued } : {}),
	});
	filler.x = start + wordWidth;
}

/** Neighbouring words of one type that lead to one place are one run, drawn at once. */
function append(placed: PlacedRun[], next: PlacedRun): void {
	const last = placed.at(-1);
	if (last?.type === next.type && last.goes === next.goes && next.glued !== true)
		placed[placed.length - 1] = { ...last, text: `${last.text} ${next.text}` };
	else placed.push(next);
}

/** A word cut into as few pieces as lines of this width take; a single character always fits. */
function pieces(doc: Doc, type: Type, word: string, width: number): readonly string[] {
	const cut: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && widthOf(doc, type, piece + character) > width) {
			cut.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...cut, piece];
}
