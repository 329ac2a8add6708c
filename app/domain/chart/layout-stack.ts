import { scaleLinear } from 'd3-scale';
import { writeCount } from '../text/write-number.ts';
import type { StackChart } from './chart-description.ts';
import { line, type Mark, round, widthOf, write } from './chart-layout.ts';
import { layoutLegend } from './legend.ts';
import { nameColumn, rowHeight, writeName } from './name-column.ts';

const ROW = 30;
const BAR = 18;
const BOTTOM = 8;

/** Bars lying down, each of parts in the order of the legend; a part is told by its pattern and its number, and the whole stands at the right. */
export function layoutStack(
	chart: StackChart,
	width: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
	const wholes = chart.bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
	const { left, lines } = nameColumn(
		chart.bars.map((bar) => bar.label),
		width * 0.32,
	);
	const right =
		width - Math.max(...wholes.map((whole) => widthOf(writeCount(whole), undefined, true)), 20) - 14;
	const x = scaleLinear()
		.domain([0, Math.max(1, ...wholes)])
		.range([left, right]);
	const legend = layoutLegend(chart.legend, width);
	const marks: Mark[] = [...legend.marks];
	let top = legend.height;
	for (const [index, bar] of chart.bars.entries()) {
		const names = lines[index] ?? [];
		const middle = top + rowHeight(names, ROW) / 2;
		marks.push(...writeName(names, left, middle));
		let from = 0;
		for (const { name, role, value } of bar.parts) {
			if (value <= 0) continue;
			const start = x(from);
			const end = x(from + value);
			marks.push({
				kind: 'rect',
				role,
				x: round(start),
				y: round(middle - BAR / 2),
				width: round(end - start),
				height: BAR,
				label: `${bar.label}, ${name.toLowerCase()}: ${writeCount(value)}`,
			});
			from += value;
		}
		marks.push(write(x(from) + 8, middle + 4, writeCount(from), 'start', true));
		top += rowHeight(names, ROW);
	}
	marks.push(line('axis', [left, legend.height], [left, top]));
	return { height: top + BOTTOM, marks };
}
