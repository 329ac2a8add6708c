import type { FirstFigure } from '../../app/domain/board-report/board-report.ts';
import { RATING_NAMES } from '../../app/domain/kpi/rating-names.ts';
import type { Line } from './lines.ts';
import { artefact, type Element, element, needs, type Paper } from './paper.ts';
import { drawRatingShape, SHAPE_WIDTH } from './rating-mark.ts';
import { COLOUR, MEASURE, PAGE, TYPE, type Type } from './style.ts';
import { linesOf, writeLine } from './write-text.ts';

const GUTTER = 12;
const PAD = 9;
const BELOW = 12;

/** One line of a box: its words, and the rating whose shape stands before them. */
interface BoxLine {
	readonly line: Line;
	readonly type: Type;
	readonly rating: FirstFigure['rating'];
	/** Space above it. */
	readonly above: number;
}

/** Four boxes side by side, the first thing that a member's eye meets. Read in order: label, figure, what it is of, target, rating. */
export function drawFourFigures(paper: Paper, figures: readonly FirstFigure[]): void {
	if (figures.length === 0) return;
	const width = boxWidth(figures);
	const boxes = figures.map((figure) => boxLines(paper, figure, width - 2 * PAD));
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

const boxWidth = (figures: readonly FirstFigure[]): number => (MEASURE - GUTTER * (figures.length - 1)) / figures.length;

export const fourFiguresDepth = (paper: Paper, figures: readonly FirstFigure[]): number =>
	Math.max(0, ...figures.map((figure) => depth(boxLines(paper, figure, boxWidth(figures) - 2 * PAD)) + 2 * PAD + BELOW));

const depth = (lines: readonly BoxLine[]): number => lines.reduce((sum, { type, above }) => sum + type.leading + above, 0);

function boxLines(paper: Paper, figure: FirstFigure, width: number): readonly BoxLine[] {
	const put = (text: string | null, type: Type, above = 0, rating: FirstFigure['rating'] = null): BoxLine[] =>
		text === null
			? []
			: linesOf(paper, text, type, rating === null ? width : width - SHAPE_WIDTH).map((line, index) => ({
					line,
					type,
					rating: index === 0 ? rating : null,
					above: index === 0 ? above : 0,
				}));
	const valueType = figure.value.length <= 8 ? TYPE.figure : TYPE.figureWords;
	return [
		...put(figure.label, TYPE.figureLabel, 1),
		...put(figure.value, valueType, valueType === TYPE.figure ? 0 : 4),
		...put(figure.detail, TYPE.figureDetail, 1),
		...put(figure.incomplete, TYPE.figureDetail),
		...put(figure.target, TYPE.figureDetail),
		...put(figure.rating === null ? null : RATING_NAMES[figure.rating], TYPE.figureLabel, 4, figure.rating),
	];
}

function drawBox(paper: Paper, into: Element, lines: readonly BoxLine[], x: number): void {
	let y = paper.y + PAD;
	for (const { line, type, rating, above } of lines) {
		y += above;
		const top = y;
		if (rating !== null) artefact(paper, () => drawRatingShape(paper.doc, rating, x, top + type.leading / 2, 8));
		element(paper, into, 'P').add(() => writeLine(paper, line, rating === null ? x : x + SHAPE_WIDTH, top, type));
		y += type.leading;
	}
}
