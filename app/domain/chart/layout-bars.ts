import { scaleLinear } from 'd3-scale';
import { writeCount } from '../text/write-number.ts';
import type { BarChart } from './chart-description.ts';
import { line, type Mark, round, widthOf, write } from './chart-layout.ts';
import { nameColumn, rowHeight, writeName } from './name-column.ts';

const ROW = 30;
const BAR = 18;
const TOP = 22;
const BOTTOM = 8;

/** Bars lying down, one a row, each with its name on the left and its value in a column on the right; the target is a dashed line, labelled at the top. */
export function layoutBars(
	chart: BarChart,
	width: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
	const { left, lines } = nameColumn(
		chart.bars.map((bar) => bar.label),
		width * 0.42,
	);
	const target =
		chart.target === null
			? ''
			: `Target ${writeCount(round(chart.target))}${chart.unit === 'per-cent' ? '%' : ''}`;
	const right =
		width -
		Math.max(...chart.bars.map((bar) => widthOf(bar.valueLabel, undefined, true)), widthOf(target) / 2, 20) -
		10;
	const largest =
		chart.unit === 'per-cent'
			? 100
			: Math.max(1, chart.upTo ?? 0, chart.target ?? 0, ...chart.bars.map((bar) => bar.value ?? 0));
	const x = scaleLinear().domain([0, largest]).range([left, right]).clamp(true);
	const marks: Mark[] = [];
	let top = TOP;
	for (const [index, bar] of chart.bars.entries()) {
		const names = lines[index] ?? [];
		const middle = top + rowHeight(names, ROW) / 2;
		marks.push(
			...writeName(names, left, middle),
			write(right + 8, middle + 4, bar.valueLabel, 'start', bar.value !== null),
		);
		if (bar.value !== null)
			marks.push({
				kind: 'rect',
				role: 'bar',
				x: round(left),
				y: round(middle - BAR / 2),
				width: round(x(bar.value) - left),
				height: BAR,
				label: `${bar.label}: ${bar.valueLabel}`,
			});
		top += rowHeight(names, ROW);
	}
	marks.push(line('axis', [left, TOP], [left, top]));
	if (chart.target !== null) {
		const at = x(chart.target);
		marks.push(
			line('target', [at, TOP - 2], [at, top]),
			write(Math.max(at, widthOf(target) / 2), TOP - 8, target, 'middle'),
		);
	}
	return { height: top + BOTTOM, marks };
}
