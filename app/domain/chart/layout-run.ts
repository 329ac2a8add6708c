import { scaleLinear } from 'd3-scale';
import { type CentreAndLimits, centreAndLimits } from './centre-and-limits.ts';
import type { RunChart, RunPoint } from './chart-description.ts';
import { line, type Mark, round, TEXT_SIZE, widthOf, write } from './chart-layout.ts';

const HEIGHT = 280;
const TOP = 24;
const BOTTOM = 52;

/** A run chart (median) or, from twelve final points, an XmR chart (mean and limits); the target stepped where it changed. */
export function layoutRun(chart: RunChart, width: number): { readonly height: number; readonly marks: readonly Mark[] } {
	const statistic = centreAndLimits(chart.points.filter((point) => !point.provisional && point.value !== null).map((point) => point.value ?? 0));
	const top = topOfAxis(chart, statistic);
	const ticks = scaleLinear()
		.domain([0, top])
		.ticks(5)
		.filter((tick) => tick <= top);
	const unit = chart.unit === 'per-cent' ? '%' : '';
	const left = Math.max(...ticks.map((tick) => widthOf(`${tick}${unit}`))) + 12;
	const right = width - Math.max(...sideLabels(chart, statistic, 0, unit).map(({ text }) => widthOf(text)), 20) - 12;
	const x = scaleLinear()
		.domain([0, Math.max(1, chart.points.length - 1)])
		.range([left + 14, right - 8]);
	const y = scaleLinear()
		.domain([0, top])
		.range([HEIGHT - BOTTOM, TOP]);
	const marks: Mark[] = ticks.flatMap((tick) => [
		line(tick === 0 ? 'axis' : 'grid', [left, y(tick)], [right, y(tick)]),
		write(left - 6, y(tick) + 4, `${tick}${unit}`, 'end'),
	]);
	marks.push(...targetLines(chart.points, x, y), ...statisticLines(statistic, left, right, y, chart.unit));
	marks.push(...seriesLines(chart.points, x, y), ...pointsAndLabels(chart.points, x, y, right - left));
	marks.push(...periodLabels(chart.points, x, right - left));
	marks.push(
		...apart(sideLabels(chart, statistic, top, unit).map((label) => ({ ...label, y: y(label.value) + 4 }))).map((label) =>
			write(right + 6, label.y, label.text),
		),
	);
	return { height: HEIGHT, marks };
}

type Scale = (value: number) => number;

/** A share never goes above 100%; a count a little above its largest. */
function topOfAxis(chart: RunChart, statistic: CentreAndLimits | null): number {
	if (chart.unit === 'per-cent') return 100;
	const largest = Math.max(1, ...chart.points.flatMap((point) => [point.value ?? 0, point.target ?? 0]), statistic?.upper ?? 0);
	return (
		scaleLinear()
			.domain([0, largest * 1.1])
			.nice(5)
			.domain()[1] ?? largest
	);
}

function targetLines(points: readonly RunPoint[], x: Scale, y: Scale): Mark[] {
	const steps: [number, number][][] = [];
	points.forEach((point, index) => {
		if (point.target === null) return;
		const before = points[index - 1];
		const from = index === 0 ? x(0) - 8 : x(index - 0.5);
		const to = index === points.length - 1 ? x(index) + 8 : x(index + 0.5);
		const current = steps.at(-1);
		if (before?.target === null || before === undefined || current === undefined)
			steps.push([
				[from, y(point.target)],
				[to, y(point.target)],
			]);
		else if (before.target === point.target) current[current.length - 1] = [to, y(point.target)];
		else current.push([from, y(point.target)], [to, y(point.target)]);
	});
	return steps.map((step) => line('target', ...step));
}

function statisticLines(statistic: CentreAndLimits | null, left: number, right: number, y: Scale, unit: RunChart['unit']): Mark[] {
	if (statistic === null) return [];
	const within = (value: number): number => Math.max(0, unit === 'per-cent' ? Math.min(100, value) : value);
	const centre = line('centre', [left, y(statistic.centre)], [right, y(statistic.centre)]);
	if (statistic.kind === 'median') return [centre];
	return [
		centre,
		line('limit', [left, y(within(statistic.upper))], [right, y(within(statistic.upper))]),
		line('limit', [left, y(within(statistic.lower))], [right, y(within(statistic.lower))]),
	];
}

/** The line breaks where a figure is missing, and is dashed to a provisional point. */
function seriesLines(points: readonly RunPoint[], x: Scale, y: Scale): Mark[] {
	return points.slice(1).flatMap((point, index) => {
		const before = points[index];
		if (before === undefined || before.value === null || point.value === null) return [];
		return [line(point.provisional ? 'series-provisional' : 'series', [x(index), y(before.value)], [x(index + 1), y(point.value)])];
	});
}

function pointsAndLabels(points: readonly RunPoint[], x: Scale, y: Scale, room: number): Mark[] {
	const roomEach = room / Math.max(1, points.length);
	const labelled = points.every((point) => widthOf(point.valueLabel) < roomEach);
	return points.flatMap((point, index) => {
		if (point.value === null) return [];
		const drawn: Mark = {
			kind: 'point',
			shape: point.provisional ? 'hollow' : 'full',
			x: round(x(index)),
			y: round(y(point.value)),
			label: `${point.label}: ${point.valueLabel}`,
		};
		return labelled ? [drawn, write(x(index), y(point.value) - 9, point.valueLabel, 'middle', true, TEXT_SIZE - 1)] : [drawn];
	});
}

/** Labels thin out until they fit; the last one always stands. Two lines: the months, and the year where it starts. */
function periodLabels(points: readonly RunPoint[], x: Scale, room: number): Mark[] {
	const widest = Math.max(...points.map((point) => widthOf(point.shortLabel.replace(/ \d{4}$/, ''))), 1) + 8;
	const every = Math.max(1, Math.ceil((widest * points.length) / room));
	const last = points.length - 1;
	return points.flatMap((point, index) => {
		if ((last - index) % every !== 0) return [];
		const year = / (\d{4})$/.exec(point.shortLabel)?.[1];
		const months = write(x(index), HEIGHT - BOTTOM + 18, point.shortLabel.replace(/ \d{4}$/, ''), 'middle');
		return year === undefined ? [months] : [months, write(x(index), HEIGHT - BOTTOM + 34, year, 'middle')];
	});
}

function sideLabels(chart: RunChart, statistic: CentreAndLimits | null, top: number, unit: string): { readonly text: string; readonly value: number }[] {
	const target = chart.points.findLast((point) => point.target !== null)?.target ?? null;
	const clamp = (value: number): number => (top === 0 ? value : Math.min(top, Math.max(0, value)));
	const labels = target === null ? [] : [{ text: `Target ${round(target)}${unit}`, value: target }];
	if (statistic === null) return labels;
	if (statistic.kind === 'median') return [...labels, { text: 'Median', value: clamp(statistic.centre) }];
	return [
		...labels,
		{ text: 'Mean', value: clamp(statistic.centre) },
		{ text: 'Upper limit', value: clamp(statistic.upper) },
		{ text: 'Lower limit', value: clamp(statistic.lower) },
	];
}

/** Moves labels apart so that none covers another, keeping their order. */
function apart<L extends { readonly y: number }>(labels: readonly L[]): L[] {
	const placed: L[] = [];
	for (const label of [...labels].sort((one, other) => one.y - other.y)) {
		const least = (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + TEXT_SIZE + 2;
		placed.push({ ...label, y: Math.max(label.y, least) });
	}
	return placed;
}
