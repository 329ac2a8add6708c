import { scaleLinear } from 'd3-scale';
import { writeCount } from '../text/write-number.ts';
import type { WaterfallChart } from './chart-description.ts';
import { line, type Mark, round, widthOf, write } from './chart-layout.ts';
import { layoutLegend } from './legend.ts';
import { nameColumn, rowHeight, writeName } from './name-column.ts';

const ROW = 36;
const BAR = 22;

const LOST = { name: 'Fewer than in the step before', role: 'loss' } as const;

/** Each step is a bar; beside it, hatched, what was lost since the step before, as the legend says. Values stand in a column on the right. */
export function layoutWaterfall(
	chart: WaterfallChart,
	width: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
	const { left, lines } = nameColumn(
		chart.steps.map((step) => step.label),
		width * 0.45,
	);
	const right =
		width - Math.max(...chart.steps.map((step) => widthOf(step.valueLabel, undefined, true)), 20) - 10;
	const x = scaleLinear()
		.domain([0, Math.max(1, ...chart.steps.map((step) => step.value))])
		.range([left, right]);
	const bar = (role: 'bar' | 'loss', from: number, to: number, middle: number, label: string): Mark => ({
		kind: 'rect',
		role,
		x: round(from),
		y: round(middle - BAR / 2),
		width: round(to - from),
		height: BAR,
		label,
	});
	const loses = chart.steps.some(({ value }, index) => value < (chart.steps[index - 1]?.value ?? value));
	const legend = layoutLegend(loses ? [LOST] : [], width);
	const marks: Mark[] = [...legend.marks];
	let top = legend.height;
	let bottomOfBarBefore = 0;
	for (const [index, step] of chart.steps.entries()) {
		const names = lines[index] ?? [];
		const middle = top + rowHeight(names, ROW) / 2;
		const end = x(step.value);
		const before = chart.steps[index - 1]?.value ?? step.value;
		marks.push(
			...writeName(names, left, middle),
			bar('bar', left, end, middle, `${step.label}: ${step.valueLabel}`),
		);
		if (before > step.value) {
			marks.push(
				bar('loss', end, x(before), middle, `${writeCount(before - step.value)} fewer than the step before`),
			);
			marks.push(line('connector', [x(before), bottomOfBarBefore], [x(before), middle - BAR / 2]));
		}
		marks.push(write(right + 8, middle + 4, step.valueLabel, 'start', true));
		bottomOfBarBefore = middle + BAR / 2;
		top += rowHeight(names, ROW);
	}
	marks.push(line('axis', [left, legend.height], [left, top]));
	return { height: top + 4, marks };
}
