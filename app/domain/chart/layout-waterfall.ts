import { scaleLinear } from 'd3-scale';
import type { WaterfallChart } from './chart-description.ts';
import { line, type Mark, round, widthOf, write } from './chart-layout.ts';

const ROW = 36;
const BAR = 22;

/** Each step is a bar; beside it, outlined, what was lost since the step before. */
export function layoutWaterfall(chart: WaterfallChart, width: number): { readonly height: number; readonly marks: readonly Mark[] } {
	const left = Math.min(width * 0.45, Math.max(...chart.steps.map((step) => widthOf(step.label)), 40) + 10);
	const right = width - Math.max(...chart.steps.map((step) => widthOf(step.valueLabel)), 20) - 14;
	const x = scaleLinear()
		.domain([0, Math.max(1, ...chart.steps.map((step) => step.value))])
		.range([left, right]);
	const marks = chart.steps.flatMap((step, index): Mark[] => {
		const y = index * ROW + (ROW - BAR) / 2;
		const end = x(step.value);
		const before = chart.steps[index - 1]?.value ?? step.value;
		const lost = x(Math.max(before, step.value));
		const bar: Mark = {
			kind: 'rect',
			role: 'bar',
			x: round(left),
			y: round(y),
			width: round(end - left),
			height: BAR,
			label: `${step.label}: ${step.valueLabel}`,
		};
		const marksOfStep: Mark[] = [write(left - 8, y + BAR - 6, step.label, 'end'), bar];
		if (before > step.value) {
			marksOfStep.push({
				kind: 'rect',
				role: 'loss',
				x: round(end),
				y: round(y),
				width: round(lost - end),
				height: BAR,
				label: `${before - step.value} fewer than the step before`,
			});
			marksOfStep.push(line('connector', [lost, y - (ROW - BAR)], [lost, y]));
		}
		return [...marksOfStep, write(lost + 6, y + BAR - 6, step.valueLabel, 'start', true)];
	});
	marks.push(line('axis', [left, 0], [left, chart.steps.length * ROW]));
	return { height: chart.steps.length * ROW + 4, marks };
}
