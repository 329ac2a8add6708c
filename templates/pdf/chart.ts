import type { ReportChart } from '../../app/domain/board-report/report-block.ts';
import {
	type ChartLayout,
	type LineRole,
	type Mark,
	type PointShape,
	TEXT_SIZE,
} from '../../app/domain/chart/chart-layout.ts';
import { layoutChart } from '../../app/domain/chart/layout-chart.ts';
import { breakLines } from './lines.ts';
import { markTarget, withLinks, writeTagged } from './links.ts';
import { element, gap, needs, type Paper } from './paper.ts';
import { COLOUR, MEASURE, PAGE, TYPE, type Type } from './style.ts';
import { linesOf, writeLines, writeWords } from './write-text.ts';

/** Charts are laid out at a screen's width and drawn to the width of the text. */
const LAID_WIDTH = 640;
const SCALE = MEASURE / LAID_WIDTH;
const CAPTION_GAP = 4;

const STROKES: Readonly<
	Record<
		LineRole,
		{
			readonly colour: string;
			readonly width: number;
			readonly dash: readonly [on: number, off: number] | null;
		}
	>
> = {
	axis: { colour: COLOUR.quiet, width: 0.8, dash: null },
	grid: { colour: COLOUR.grid, width: 0.5, dash: null },
	series: { colour: COLOUR.accent, width: 1.8, dash: null },
	'series-provisional': { colour: COLOUR.accent, width: 1.4, dash: [3, 2.5] },
	target: { colour: COLOUR.warning, width: 1.1, dash: [6, 3] },
	centre: { colour: COLOUR.quiet, width: 0.9, dash: null },
	limit: { colour: COLOUR.quiet, width: 0.8, dash: [1.5, 2] },
	connector: { colour: COLOUR.rule, width: 0.6, dash: null },
};

const layoutOf = ({ look }: Paper, chart: ReportChart): ChartLayout =>
	layoutChart(chart.description, LAID_WIDTH, look.chart);

/** Depth of a chart with its caption and the line under it: it is never cut. */
export const chartDepth = (paper: Paper, chart: ReportChart): number =>
	4 + TYPE.caption.leading + CAPTION_GAP + layoutOf(paper, chart).height * SCALE + TYPE.note.leading + 10;

/** A chart as vectors, one figure with its words for who cannot see it. */
export function drawChart(paper: Paper, chart: ReportChart): void {
	const layout = layoutOf(paper, chart);
	gap(paper, 4);
	needs(paper, chartDepth(paper, chart) - 4);
	markTarget(paper, chart.caption);
	const caption = linesOf(paper, chart.caption, TYPE.caption, MEASURE);
	element(paper, paper.parent, 'P').add(() => writeLines(paper, caption, PAGE.left, paper.y, TYPE.caption));
	paper.y += caption.length * TYPE.caption.leading + CAPTION_GAP;
	const top = paper.y;
	const height = layout.height * SCALE;
	const figure = element(paper, paper.parent, 'Figure', {
		alt: chart.description.alternativeText,
		bbox: [PAGE.left, top, PAGE.left + MEASURE, top + height],
	});
	figure.add(() => {
		for (const mark of layout.marks) drawMark(paper, mark, top);
	});
	paper.y = top + height;
	const source = breakLines(paper.doc, withLinks(paper, chart.source, TYPE.note), MEASURE);
	writeTagged(paper, element(paper, paper.parent, 'P'), source, PAGE.left, paper.y, TYPE.note);
	paper.y += source.length * TYPE.note.leading + 10;
}

/** As on the page: a figure, hollow where it is not confirmed, small where it is too small to judge, a diamond where it is not over. */
function drawPoint(doc: Paper['doc'], shape: PointShape, x: number, y: number): void {
	doc.save().lineWidth(1.4);
	if (shape === 'so-far') doc.polygon([x, y - 3.9], [x + 3.9, y], [x, y + 3.9], [x - 3.9, y]);
	else doc.circle(x, y, shape === 'small' ? 1.8 : 2.9);
	if (shape === 'full' || shape === 'small') doc.fill(COLOUR.accent);
	else doc.fillAndStroke('#ffffff', COLOUR.accent);
	doc.restore();
}

function drawMark(paper: Paper, mark: Mark, top: number): void {
	const { doc } = paper;
	const x = (value: number) => PAGE.left + value * SCALE;
	const y = (value: number) => top + value * SCALE;
	switch (mark.kind) {
		case 'line': {
			const { colour, width, dash } = STROKES[mark.role];
			doc.save().lineWidth(width);
			if (dash !== null) doc.dash(dash[0], { space: dash[1] });
			for (const [index, [px, py]] of mark.points.entries()) {
				if (index === 0) doc.moveTo(x(px), y(py));
				else doc.lineTo(x(px), y(py));
			}
			doc.stroke(colour).restore();
			break;
		}
		case 'rect':
			doc
				.save()
				.lineWidth(0.8)
				.rect(x(mark.x), y(mark.y), mark.width * SCALE, mark.height * SCALE);
			if (mark.role === 'bar') doc.fill(COLOUR.accent);
			else doc.dash(2, { space: 2 }).stroke(COLOUR.quiet);
			doc.restore();
			break;
		case 'point':
			drawPoint(doc, mark.shape, x(mark.x), y(mark.y));
			break;
		case 'text': {
			const type: Type = {
				...(mark.bold ? TYPE.chartStrong : TYPE.chart),
				size: (mark.size / TEXT_SIZE) * TYPE.chart.size,
			};
			const alignment = mark.anchor === 'start' ? 'left' : mark.anchor === 'end' ? 'right' : 'centre';
			writeWords(paper, mark.text, type, x(mark.x), y(mark.y), alignment, 'baseline');
		}
	}
}
