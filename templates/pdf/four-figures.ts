import type { FirstFigure } from '../../app/domain/board-report/board-report.ts';
import { RATING_NAMES } from '../../app/domain/kpi/rating-names.ts';
import type { Line } from './lines.ts';
import { artefact, type Element, element, needs, type Paper } from './paper.ts';
import { drawRatingShape, SHAPE_WIDTH } from './rating-mark.ts';
import { COLOUR, MEASURE, PAGE, TYPE, type Type } from './style.ts';
import { linesOf, writeLines } from './write-text.ts';

const GUTTER = 12;
const PAD = 9;
const BELOW = 12;

/** One text of a box, on as many lines as it takes, and the rating whose shape stands before it. */
interface BoxText {
	readonly lines: readonly Line[];
	readonly type: Type;
	readonly rating: FirstFigure['rating'];
	/** Space above it. */
	readonly above: number;
}

/** Four boxes side by side, the first thing that a member's eye meets. Read in order: label, figure, what it is of, target, rating. */
export function drawFourFigures(paper: Paper, figures: readonly FirstFigure[]): void {
	if (figures.length === 0) return;
	const width = boxWidth(figures);
	const boxes = figures.map((figure) => boxTexts(paper, figure, width - 2 * PAD));
	const height = Math.max(...boxes.map(depth)) + 2 * PAD;
	needs(paper, height + BELOW);
	const list = element(paper, paper.parent, 'L');
	for (const [index, lines] of boxes.entries()) {
		const x = PAGE.left + index * (width + GUTTER);
		artefact(paper, () => {
			paper.doc.rect(x, paper.y, width, height).fill(COLOUR.tint);
			paper.doc.rect(x, paper.y, width, 3).fill(COLOUR.accent);
		});
		drawBox(paper, element(paper, element(paper, list, 'LI'), 'LBody'), lines, x + PAD);
	}
	paper.y += height + BELOW;
}

const boxWidth = (figures: readonly FirstFigure[]): number =>
	(MEASURE - GUTTER * (figures.length - 1)) / figures.length;

export const fourFiguresDepth = (paper: Paper, figures: readonly FirstFigure[]): number =>
	Math.max(
		0,
		...figures.map((figure) => depth(boxTexts(paper, figure, boxWidth(figures) - 2 * PAD)) + 2 * PAD + BELOW),
	);

const depth = (texts: readonly BoxText[]): number =>
	texts.reduce((sum, { lines, type, above }) => sum + lines.length * type.leading + above, 0);

function boxTexts(paper: Paper, figure: FirstFigure, width: number): readonly BoxText[] {
	const put = (
		text: string | null,
		type: Type,
		above = 0,
		rating: FirstFigure['rating'] = null,
	): BoxText[] =>
		text === null
			? []
			: [
					{
						lines: linesOf(paper, text, type, rating === null ? width : width - SHAPE_WIDTH),
						type,
						rating,
						above,
					},
				];
	const valueType = figure.value.length <= 8 ? TYPE.figure : TYPE.figureWords;
	return [
		...put(figure.label, TYPE.figureLabel, 1),
		...put(figure.value, valueType, valueType === TYPE.figure ? 0 : 4),
		...put(figure.detail, TYPE.figureDetail, 1),
		...put(figure.incomplete, TYPE.figureDetail),
		...put(figure.target, TYPE.figureDetail),
		...put(
			figure.rating === null ? null : (figure.ratingWords ?? RATING_NAMES[figure.rating]),
			TYPE.figureLabel,
			4,
			figure.rating,
		),
	];
}

function drawBox(paper: Paper, into: Element, texts: readonly BoxText[], x: number): void {
	let y = paper.y + PAD;
	for (const { lines, type, rating, above } of texts) {
		const top = y + above;
		if (rating !== null)
			artefact(paper, () => drawRatingShape(paper.doc, rating, x, top + type.leading / 2, 8));
		element(paper, into, 'P').add(() =>
			writeLines(paper, lines, rating === null ? x : x + SHAPE_WIDTH, top, type),
		);
		y = top + lines.length * type.leading;
	}
}
