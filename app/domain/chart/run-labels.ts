import type { RunPoint } from './chart-description.ts';
import { LINE_HEIGHT, type Mark, widthOf, write } from './chart-layout.ts';
import { type RunFrame, TOP, VALUE_SIZE } from './run-frame.ts';

/** Each point's value beside it; under a point that lies lower than both its neighbours, else over it. Where there is no room for all, the last one's. */
export function valueLabels(points: readonly RunPoint[], frame: RunFrame): Mark[] {
	const last = points.findLastIndex((point) => point.value !== null);
	return points.flatMap((point, index) => {
		if (point.value === null) return noFigure(point, index, frame);
		if (!frame.labelled && index !== last) return [];
		const y = frame.y(point.value);
		const under = isTrough(points, index) && y + 28 < frame.floor;
		return [
			write(
				frame.x(index),
				Math.max(y + (under ? 18 : -9), TOP - 9),
				point.valueLabel,
				'middle',
				true,
				VALUE_SIZE,
			),
		];
	});
}

/** Why the line breaks there, where there is room to say it. */
function noFigure(point: RunPoint, index: number, frame: RunFrame): Mark[] {
	const room = frame.x(1) - frame.x(0);
	const fits =
		frame.labelled &&
		widthOf(point.valueLabel, VALUE_SIZE) + 2 <
			Math.min(room, 2 * (frame.x(index) - frame.left), 2 * (frame.right - frame.x(index)));
	return fits ? [write(frame.x(index), frame.floor - 8, point.valueLabel, 'middle', false, VALUE_SIZE)] : [];
}

function isTrough(points: readonly RunPoint[], index: number): boolean {
	const before = points[index - 1]?.value;
	const value = points[index]?.value ?? 0;
	const after = points[index + 1]?.value;
	return (
		(before ?? Number.NEGATIVE_INFINITY) > value && (after === undefined || after === null || after > value)
	);
}

/** Thinned out until they fit, by whole years where more than every second goes; the last one always stands. Months, and under them the year. */
export function periodLabels(points: readonly RunPoint[], frame: RunFrame): Mark[] {
	const labels = points.map((point) => ({
		months: point.shortLabel.replace(/ \d{4}$/, ''),
		year: / (\d{4})$/.exec(point.shortLabel)?.[1],
	}));
	const widest = Math.max(...labels.map(({ months }) => widthOf(months)), 1) + 8;
	const fewest = Math.max(
		1,
		Math.ceil((widest * (points.length - 1)) / (frame.x(points.length - 1) - frame.x(0) || 1)),
	);
	const every = fewest <= 2 ? fewest : Math.ceil(fewest / 4) * 4;
	return labels.flatMap(({ months, year }, index) => {
		if ((points.length - 1 - index) % every !== 0) return [];
		const at = Math.max(frame.x(index), widthOf(months) / 2);
		const under = year === undefined ? [] : [write(at, frame.floor + 34, year, 'middle')];
		return [write(at, frame.floor + 18, months, 'middle'), ...under];
	});
}

/** What each line is, at its right end; moved apart where two lie close, in the order of their lines. */
export function sideLabels(points: readonly RunPoint[], frame: RunFrame): Mark[] {
	const target = points.findLast((point) => point.target !== null)?.target ?? 0;
	const named = [
		...frame.levels,
		...(frame.targetLabel === null ? [] : [{ text: frame.targetLabel, value: target }]),
	];
	const labels = named
		.map(({ text, value }) => ({ text, y: frame.y(value) + 4 }))
		.sort((one, other) => one.y - other.y);
	const placed = labels.map(({ y }) => y);
	for (let index = 1; index < placed.length; index += 1)
		placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + LINE_HEIGHT);
	// Pushed below the axis they would cover the period labels: then the lowest stands on the axis and pushes the others up.
	for (let index = placed.length - 1, lowest = frame.floor + 4; index >= 0; index -= 1, lowest -= LINE_HEIGHT)
		placed[index] = Math.min(placed[index] ?? 0, lowest);
	return labels.map(({ text }, index) => write(frame.right + 6, placed[index] ?? 0, text));
}
