import { scaleLinear } from 'd3-scale';
import type { BarChart } from './chart-description.ts';
import { line, type Mark, round, widthOf, write } from './chart-layout.ts';

const ROW = 30;
const BAR = 18;
const TOP = 22;
const BOTTOM = 8;

/** Bars lying down, one a row, each with its name and value; the target is a dashed line with its own label at the top. */
export function layoutBars(chart: BarChart, width: number): { readonly height: number; readonly marks: readonly Mark[] } {
	const height = TOP + chart.bars.length * ROW + BOTTOM;
	const left = Math.min(width * 0.42, Math.max(...chart.bars.map((bar) => widthOf(bar.label)), 40) + 10);
	const right = width - Math.max(...chart.bars.map((bar) => widthOf(bar.valueLabel)), 20) - 12;
	const largest = chart.unit === 'per-cent' ? 100 : Math.max(1, chart.target ?? 0, ...chart.bars.map((bar) => bar.value ?? 0));
	const x = scaleLinear().domain([0, largest]).range([left, right]);
	const marks: Mark[] = chart.bars.flatMap((bar, index) => {
		const y = TOP + index * ROW + (ROW - BAR) / 2;
		const name = write(left - 8, y + BAR - 5, bar.label, 'end');
		if (bar.value === null) return [name, write(left + 6, y + BAR - 5, bar.valueLabel)];
		const end = x(Math.min(bar.value, largest));
		const drawn: Mark = {
			kind: 'rect',
			role: 'bar',
			x: round(left),
			y: round(y),
			width: round(end - left),
			height: BAR,
			label: `${bar.label}: ${bar.valueLabel}`,
		};
		return [name, drawn, write(end + 6, y + BAR - 5, bar.valueLabel, 'start', true)];
	});
	marks.push(line('axis', [left, TOP], [left, height - BOTTOM]));
	if (chart.target !== null) {
		const at = x(chart.target);
		marks.push(
			line('target', [at, TOP - 2], [at, height - BOTTOM]),
			write(at, TOP - 8, `Target ${round(chart.target)}${chart.unit === 'per-cent' ? '%' : ''}`, 'middle'),
		);
	}
	return { height, marks };
}
