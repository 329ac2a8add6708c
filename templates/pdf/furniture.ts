import { widthOf } from './lines.ts';
import { artefact, type Paper } from './paper.ts';
import { COLOUR, MEASURE, PAGE, TYPE } from './style.ts';
import { writeWords } from './write-text.ts';

export interface Furniture {
	/** Said at the foot of every page, and from the second on at its head. */
	readonly body: string;
	readonly title: string;
	/** "Demonstration data", "DRAFT – exact figures, not for circulation" */
	readonly marks: readonly string[];
}

const MARK_GAP = '   |   ';
const RIGHT = PAGE.left + MEASURE;
const HEAD = 30;
const FOOT = PAGE.height - 44;

/** Heads and feet, drawn last, when it is known how many pages there are. A screen reader passes over them. */
export function drawFurniture(paper: Paper, furniture: Furniture): void {
	const { count } = paper.doc.bufferedPageRange();
	for (let page = 0; page < count; page += 1) {
		paper.doc.switchToPage(page);
		artefact(paper, () => drawPage(paper, furniture, page + 1, count), 'Pagination');
	}
}

function drawPage(paper: Paper, { body, title, marks }: Furniture, page: number, count: number): void {
	if (marks.length > 0) writeWords(paper, marks.join(MARK_GAP), TYPE.mark, RIGHT, HEAD, 'right');
	if (page > 1) writeWords(paper, fitting(paper, title, marks), TYPE.furniture, PAGE.left, HEAD);
	if (page > 1) rule(paper, HEAD + 15);
	rule(paper, FOOT - 5);
	writeWords(paper, body, TYPE.furniture, PAGE.left, FOOT);
	writeWords(paper, `Page ${page} of ${count}`, TYPE.furniture, RIGHT, FOOT, 'right');
}

const rule = (paper: Paper, y: number) =>
	paper.doc.lineWidth(0.5).moveTo(PAGE.left, y).lineTo(RIGHT, y).stroke(COLOUR.rule);

/** The title as far as it fits beside the marks, cut at a word. */
function fitting(paper: Paper, title: string, marks: readonly string[]): string {
	const free = MEASURE - (marks.length === 0 ? 0 : widthOf(paper.doc, TYPE.mark, marks.join(MARK_GAP)) + 16);
	const words = title.split(' ');
	while (words.length > 1 && widthOf(paper.doc, TYPE.furniture, words.join(' ')) > free) words.pop();
	return words.join(' ');
}
