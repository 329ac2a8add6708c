import { scaleLinear } from 'd3-scale';
import { writeCount } from '../text/write-number.ts';
import type { RunChart, RunPoint } from './chart-description.ts';
import { type PointShape, round, TEXT_SIZE, widthOf } from './chart-layout.ts';
import { type Legend, layoutLegend, type Sign } from './legend.ts';
import { type MovementLimits, movementLimits } from './movement-limits.ts';

/** On a page. A paper, which has less room, gives its own. */
export const RUN_HEIGHT = 280;
export const TOP = 24;
/** Under the axis of nought stand two lines of period labels. */
const UNDER_AXIS = 52;
/** What the period labels leave of it, into which a legend may reach. */
const LEFT_UNDER_LABELS = 14;
export const VALUE_SIZE = TEXT_SIZE - 1;
/** Two points have no middle worth drawing. */
const POINTS_FOR_A_MEDIAN = 3;

/** A line across the whole chart that stands for all points: median, or mean and limits. */
export interface Level {
	readonly role: 'centre' | 'limit';
	readonly text: string;
	readonly value: number;
}

/** Where a run chart's things go: worked out once, before anything is drawn. */
export interface RunFrame {
	readonly left: number;
	readonly right: number;
	/** The x of a point, by its index; halves lie between two points. */
	readonly x: (index: number) => number;
	readonly y: (value: number) => number;
	/** The axis of nought. */
	readonly floor: number;
	readonly ticks: readonly number[];
	readonly levels: readonly Level[];
	/** "80%" of a per cent, "1,200" of a count. */
	readonly write: (value: number) => string;
	/** Whether every point has room for its value; else only the last has it. */
	readonly labelled: boolean;
	readonly targetLabel: string | null;
	readonly legend: Legend;
}

export function runFrame(chart: RunChart, width: number, height: number): RunFrame {
	const all = levelsOf(chart);
	const legend = layoutLegend(signsOf(chart.points, all), width);
	const floor = height - UNDER_AXIS - Math.max(0, legend.height - LEFT_UNDER_LABELS);
	const written = (value: number): string =>
		`${writeCount(round(value))}${chart.unit === 'per-cent' ? '%' : ''}`;
	const { top, ticks } = axisOf(chart, all);
	// A share cannot pass 100% nor a count fall below nought, so a limit out there is not drawn rather than drawn where it is not.
	const levels = all.filter((level) => level.value >= 0 && level.value <= top);
	const target = chart.points.findLast((point) => point.target !== null)?.target ?? null;
	const targetLabel = target === null ? null : `Target ${written(target)}`;
	const left = Math.max(...ticks.map((tick) => widthOf(written(tick)))) + 12;
	const right =
		width -
		Math.max(...[...levels.map(({ text }) => text), targetLabel ?? ''].map((text) => widthOf(text)), 20) -
		12;
	const values = chart.points
		.filter((point) => point.value !== null)
		.map((point) => widthOf(point.valueLabel, VALUE_SIZE, true));
	const half = Math.max(...values, 0) / 2;
	return {
		left,
		right,
		x: scaleLinear()
			.domain([0, Math.max(1, chart.points.length - 1)])
			.range([left + Math.max(14, half), right - Math.max(8, half)]),
		y: scaleLinear().domain([0, top]).range([floor, TOP]).clamp(true),
		floor,
		ticks,
		levels,
		write: written,
		labelled: half * 2 + 2 < (right - left) / Math.max(1, chart.points.length),
		targetLabel,
		legend,
	};
}

/** Neither provisional points nor those too small to judge are part of what the middle and the limits rest on. */
function levelsOf(chart: RunChart): readonly Level[] {
	const final = chart.points.flatMap((point) =>
		point.provisional || point.soFar || point.tooFew || point.value === null ? [] : [point.value],
	);
	const limits: MovementLimits | null =
		final.length < POINTS_FOR_A_MEDIAN ? null : movementLimits(final, null, chart.ended);
	if (limits === null) return [];
	if (limits.kind === 'run') return [{ role: 'centre', text: 'Median', value: limits.median }];
	return [
		{ role: 'centre', text: 'Mean', value: limits.mean },
		{ role: 'limit', text: 'Upper limit', value: limits.upper },
		{ role: 'limit', text: 'Lower limit', value: limits.lower },
	];
}

/** What a point that is not whole and round stands for. */
function signsOf(points: readonly RunPoint[], levels: readonly Level[]): readonly Sign[] {
	const drawn = new Set(points.flatMap((point) => (point.value === null ? [] : [shapeOf(point)])));
	const leftOut =
		levels.length === 0
			? ''
			: levels.length === 1
				? ': left out of the median'
				: ': left out of mean and limits';
	const signs: readonly Sign[] = [
		{ shape: 'so-far', name: 'So far: not over yet' },
		{ shape: 'hollow', name: 'Provisional' },
		{ shape: 'small', name: `Too few to judge${leftOut}` },
	];
	return signs.filter((sign) => 'shape' in sign && drawn.has(sign.shape));
}

export const shapeOf = ({ provisional, soFar, tooFew }: RunPoint): PointShape =>
	soFar ? 'so-far' : provisional ? 'hollow' : tooFew ? 'small' : 'full';

/** The axis of a share ends at 100%; that of a count a little above its largest, in whole numbers where the figures are whole. */
function axisOf(
	chart: RunChart,
	levels: readonly Level[],
): { readonly top: number; readonly ticks: readonly number[] } {
	if (chart.unit === 'per-cent') return { top: 100, ticks: [0, 20, 40, 60, 80, 100] };
	const figures = chart.points.flatMap((point) => [point.value ?? 0, point.target ?? 0]);
	const largest = Math.max(1, ...figures, ...levels.map(({ value }) => value));
	const scale = scaleLinear()
		.domain([0, largest * 1.1])
		.nice(5);
	const top = figures.every(Number.isInteger)
		? Math.ceil(scale.domain()[1] ?? largest)
		: (scale.domain()[1] ?? largest);
	const ticks = scale.domain([0, top]).ticks(5);
	return { top, ticks: figures.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks };
}
