import type { ReportParagraph, ReportStatement } from '../../app/domain/board-report/report-block.ts';
import { RATING_NAMES } from '../../app/domain/kpi/rating-names.ts';
import { breakLines, type Line, type Run } from './lines.ts';
import { withLinks, writeTagged } from './links.ts';
import {
	artefact,
	atTop,
	attributes,
	type Element,
	element,
	gap,
	needs,
	newPage,
	type Paper,
	room,
} from './paper.ts';
import { drawRatingShape, SHAPE_WIDTH } from './rating-mark.ts';
import { COLOUR, INDENT, MEASURE, PAGE, TYPE } from './style.ts';
import { linesOf, writeLine, writeWords } from './write-text.ts';

const BELOW = 7;
const BULLET_INDENT = 14;
const RATING_DEPTH = TYPE.strong.leading + 2;
const TEXT_LEFT = PAGE.left + INDENT;
const TEXT_WIDTH = MEASURE - INDENT;

function runsOf(paper: Paper, paragraph: ReportParagraph): readonly Run[] {
	const { body, strong } = paper.text;
	const text = withLinks(paper, paragraph.text, body);
	return paragraph.lead === null ? text : [{ text: paragraph.lead, type: strong }, ...text];
}

const linesOfParagraph = (paper: Paper, paragraph: ReportParagraph): readonly Line[] =>
	breakLines(paper.doc, runsOf(paper, paragraph), TEXT_WIDTH);

/** Depth of what must stay together at a paragraph's start: two lines, or all of a short one with what hangs on its end. */
export function paragraphStart(paper: Paper, paragraph: ReportParagraph): number {
	const lines = linesOfParagraph(paper, paragraph).length;
	return lines > 3
		? 2 * paper.text.body.leading
		: lines * paper.text.body.leading + tailDepth(paper, paragraph);
}

/** Depth of a whole paragraph. */
export function paragraphDepth(paper: Paper, paragraph: ReportParagraph): number {
	const bullets = paragraph.bullets.flatMap((bullet) => bulletLines(paper, bullet));
	const rating = paragraph.rating === null ? 0 : RATING_DEPTH;
	return (
		(linesOfParagraph(paper, paragraph).length + bullets.length) * paper.text.body.leading +
		2 * paragraph.bullets.length +
		rating +
		BELOW
	);
}

/** What must not be parted from a paragraph's last lines: its rating, and the beginning of its bullets. */
const tailDepth = (paper: Paper, { rating, bullets }: ReportParagraph): number =>
	(rating === null ? 0 : RATING_DEPTH) + (bullets.length === 0 ? 0 : 2 * paper.text.body.leading + 3);

/** The list that consecutive numbered paragraphs stand in. */
export function openParagraphList(paper: Paper): Element {
	const list = element(paper, paper.parent, 'L');
	attributes(list, { O: 'List', ListNumbering: 'Decimal' });
	return list;
}

export function drawParagraph(paper: Paper, paragraph: ReportParagraph, list: Element): void {
	const lines = linesOfParagraph(paper, paragraph);
	needs(paper, paragraphStart(paper, paragraph));
	const item = element(paper, list, 'LI');
	const number = `${paragraph.number}.`;
	element(paper, item, 'Lbl').add(() => writeWords(paper, number, paper.text.body, PAGE.left, paper.y));
	const body = element(paper, item, 'LBody');
	const text = element(paper, body, 'P');
	flow(paper, text, lines, TEXT_LEFT, tailDepth(paper, paragraph));
	if (paragraph.rating !== null)
		drawRatingLine(paper, element(paper, body, 'P'), paragraph.rating, paragraph.ratingWords);
	if (paragraph.bullets.length > 0) drawBullets(paper, body, paragraph.bullets);
	paper.y += BELOW;
}

/** Lines over as many pages as they take, never one line alone at a page's foot or head, the last ones with the tail that follows them. */
function flow(paper: Paper, into: Element, lines: readonly Line[], x: number, tail = 0): void {
	const { leading } = paper.text.body;
	let from = 0;
	while (from < lines.length) {
		const left = lines.length - from;
		const fits = Math.min(left, Math.floor(room(paper) / leading));
		const all = left * leading + tail <= room(paper) || (atTop(paper) && fits === left);
		const now = all ? left : Math.min(fits, left - 2);
		if (now < Math.min(2, left)) {
			newPage(paper);
			continue;
		}
		const chunk = lines.slice(from, from + now);
		writeTagged(paper, into, chunk, x, paper.y, paper.text.body);
		paper.y += chunk.length * leading;
		from += now;
		if (from < lines.length) newPage(paper);
	}
}

const bulletLines = (paper: Paper, bullet: string): readonly Line[] =>
	breakLines(paper.doc, withLinks(paper, bullet, paper.text.body), TEXT_WIDTH - BULLET_INDENT);

function drawBullets(paper: Paper, body: Element, bullets: readonly string[]): void {
	const list = element(paper, body, 'L');
	attributes(list, { O: 'List', ListNumbering: 'Disc' });
	gap(paper, 3);
	for (const bullet of bullets) {
		const lines = bulletLines(paper, bullet);
		needs(paper, Math.min(2, lines.length) * paper.text.body.leading);
		const item = element(paper, list, 'LI');
		element(paper, item, 'Lbl').add(() => writeWords(paper, '•', paper.text.body, TEXT_LEFT + 2, paper.y));
		flow(paper, element(paper, element(paper, item, 'LBody'), 'P'), lines, TEXT_LEFT + BULLET_INDENT);
		paper.y += 2;
	}
}

function drawRatingLine(
	paper: Paper,
	into: Element,
	rating: NonNullable<ReportParagraph['rating']>,
	said: ReportParagraph['ratingWords'],
): void {
	needs(paper, TYPE.strong.leading);
	const top = paper.y + 2;
	artefact(paper, () => drawRatingShape(paper.doc, rating, TEXT_LEFT, top + TYPE.strong.leading / 2, 9));
	into.add(() =>
		writeWords(
			paper,
			rating === 'other' && said ? said : `Rating: ${said ?? RATING_NAMES[rating]}`,
			TYPE.strong,
			TEXT_LEFT + SHAPE_WIDTH + 3,
			top,
		),
	);
	paper.y += RATING_DEPTH;
}

/** A sentence that stands apart, with a bar beside it. */
export function drawStatement(paper: Paper, statement: ReportStatement): void {
	const lines = linesOf(paper, statement.text, TYPE.strong, MEASURE - 18);
	const height = lines.length * TYPE.strong.leading + 12;
	needs(paper, height);
	const { y } = paper;
	artefact(paper, () =>
		paper.doc
			.rect(PAGE.left, y, MEASURE, height)
			.fill(COLOUR.tint)
			.rect(PAGE.left, y, 4, height)
			.fill(COLOUR.accent),
	);
	element(paper, paper.parent, 'P').add(() => {
		for (const [index, line] of lines.entries())
			writeLine(paper, line, PAGE.left + 16, y + 6 + index * TYPE.strong.leading, TYPE.strong);
	});
	paper.y += height + 9;
}
