import type { RunChart } from './chart-description.ts';
import { line, type Mark, write } from './chart-layout.ts';
import { lowered } from './legend.ts';
import { runFrame } from './run-frame.ts';
import { periodLabels, sideLabels, valueLabels } from './run-labels.ts';
import { pointMarks, seriesLines, targetLines } from './run-marks.ts';

/** A run chart (median) or, from twelve final points, an XmR chart (mean and limits); the target stepped where it changed. A legend under it says what its points are. */
export function layoutRun(
	chart: RunChart,
	width: number,
	height: number,
): { readonly height: number; readonly marks: readonly Mark[] } {
	const frame = runFrame(chart, width, height);
	const grid = frame.ticks.flatMap((tick) => [
		line(tick === 0 ? 'axis' : 'grid', [frame.left, frame.y(tick)], [frame.right, frame.y(tick)]),
		write(frame.left - 6, frame.y(tick) + 4, frame.write(tick), 'end'),
	]);
	const levels = frame.levels.map((level) =>
		line(level.role, [frame.left, frame.y(level.value)], [frame.right, frame.y(level.value)]),
	);
	return {
		height,
		marks: [
			...grid,
			...targetLines(chart.points, frame),
			...levels,
			...seriesLines(chart.points, frame),
			...pointMarks(chart.points, frame),
			...valueLabels(chart.points, frame),
			...periodLabels(chart.points, frame),
			...sideLabels(chart.points, frame),
			...lowered(frame.legend.marks, height - frame.legend.height),
		],
	};
}
