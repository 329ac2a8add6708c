import type { RunChart, RunPoint } from './chart-description.ts';
import { type LineRole, line, type Mark, round, write } from './chart-layout.ts';
import { lowered } from './legend.ts';
import { type RunFrame, runFrame, shapeOf } from './run-frame.ts';
import { periodLabels, sideLabels, valueLabels } from './run-labels.ts';

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

/** One line for each run of points that have a target, stepped halfway between two points whose targets differ. */
function targetLines(points: readonly RunPoint[], { x, y }: RunFrame): Mark[] {
	const steps: [number, number][][] = [];
	for (const [index, point] of points.entries()) {
		if (point.target === null) continue;
		const from = index === 0 ? x(0) - 8 : x(index - 0.5);
		const to = index === points.length - 1 ? x(index) + 8 : x(index + 0.5);
		const before = points[index - 1]?.target ?? null;
		const current = steps.at(-1);
		const at = y(point.target);
		if (before === null || current === undefined)
			steps.push([
				[from, at],
				[to, at],
			]);
		else if (before === point.target) current[current.length - 1] = [to, at];
		else current.push([from, at], [to, at]);
	}
	return steps.map((step) => line('target', ...step));
}

/** One line for each run of points; it breaks where a figure is missing, is dashed to and from a provisional point, and never leads to one that is not over. */
function seriesLines(points: readonly RunPoint[], { x, y }: RunFrame): Mark[] {
	const runs: { readonly role: LineRole; readonly points: [number, number][]; to: number }[] = [];
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (before === undefined || before.value === null || point.value === null) continue;
		if (point.soFar || before.soFar) continue;
		const role = point.provisional || before.provisional ? 'series-provisional' : 'series';
		const at: [number, number] = [x(index), y(point.value)];
		const current = runs.at(-1);
		if (current?.role === role && current.to === index - 1) {
			current.points.push(at);
			current.to = index;
		} else runs.push({ role, points: [[x(index - 1), y(before.value)], at], to: index });
	}
	return runs.map((run) => line(run.role, ...run.points));
}

const pointMarks = (points: readonly RunPoint[], { x, y }: RunFrame): Mark[] =>
	points.flatMap((point, index) => {
		if (point.value === null) return [];
		return [
			{
				kind: 'point' as const,
				shape: shapeOf(point),
				x: round(x(index)),
				y: round(y(point.value)),
				label: `${point.label}: ${point.valueLabel}${point.soFar ? ' so far' : ''}`,
			} as const,
		];
	});
