import type { RunPoint } from './chart-description.ts';
import { type LineRole, line, type Mark, round } from './chart-layout.ts';
import { type RunFrame, shapeOf } from './run-frame.ts';

/** Where a point stands: all that its line and its mark have to know of their frame. */
type Scales = Pick<RunFrame, 'x' | 'y'>;

/** One line for each run of points that have a target, stepped halfway between two points whose targets differ. */
export function targetLines(points: readonly RunPoint[], { x, y }: Scales): Mark[] {
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
export function seriesLines(points: readonly RunPoint[], { x, y }: Scales): Mark[] {
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

export const pointMarks = (points: readonly RunPoint[], { x, y }: Scales): Mark[] =>
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
