import { scaleLinear } from 'd3-scale';
import type { RunChart } from './chart-description.ts';
import { type ChartLayout, line } from './chart-layout.ts';
import { pointMarks, seriesLines, targetLines } from './run-marks.ts';

const SIZE = { width: 220, height: 64 } as const;
/** Room for half a point, and for the target's line, which reaches over the first and the last. */
const EDGE = 10;

/** The highest of what a run chart shows: given to several small charts, so that they can be compared. */
export const topOf = ({ unit, points }: RunChart): number =>
	unit === 'per-cent'
		? 100
		: Math.max(1, ...points.flatMap(({ value, target }) => [value ?? 0, target ?? 0]));

/** A run chart without words, beside a figure that says them: the line, its target and the newest point alone. The whole chart stands elsewhere. */
export function layoutSpark(chart: RunChart, top: number = topOf(chart)): ChartLayout {
	const { points } = chart;
	const newest = points.findLastIndex(({ value, soFar }) => value !== null && !soFar);
	const x = scaleLinear()
		.domain([0, Math.max(1, points.length - 1)])
		.range([EDGE, SIZE.width - EDGE]);
	const y = scaleLinear()
		.domain([0, top])
		.range([SIZE.height - EDGE / 2, EDGE])
		.clamp(true);
	const alone = points.map((point, index) => {
		const joined = [points[index - 1], points[index + 1]].some(
			(other) => other && other.value !== null && !other.soFar,
		);
		return index === newest || point.soFar || !joined ? point : { ...point, value: null };
	});
	return {
		...SIZE,
		title: chart.title,
		alternativeText: chart.alternativeText,
		marks: [
			line('axis', [0, y(0)], [SIZE.width, y(0)]),
			...targetLines(points, { x, y }),
			...seriesLines(points, { x, y }),
			...pointMarks(alone, { x, y }),
		],
		table: chart.table,
	};
}
