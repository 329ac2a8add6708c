import { expect, test } from 'vitest';
import type { RunChart, RunPoint } from './chart-description.ts';
import type { Mark } from './chart-layout.ts';
import { layoutSpark } from './layout-spark.ts';

const point = (value: number | null, over: Partial<RunPoint> = {}): RunPoint => ({
	label: 'January to March 2017',
	shortLabel: 'Jan–Mar 2017',
	value,
	valueLabel: value === null ? 'not received' : `${value}%`,
	provisional: false,
	target: 80,
	...over,
});
const chart = (...points: RunPoint[]): RunChart => ({
	kind: 'run',
	unit: 'per-cent',
	title: 'Partner contact, by quarter',
	alternativeText: 'In words',
	table: null,
	points,
});
const lines = (marks: readonly Mark[], role: string) =>
	marks.flatMap((mark) => (mark.kind === 'line' && mark.role === role ? [mark.points.length] : []));
const points = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'point' ? [[mark.shape, mark.label]] : []));

test('the line stops before a quarter that is not over, breaks where a figure is missing, and marks the newest that is over', () => {
	const { marks } = layoutSpark(
		chart(point(70), point(75), point(null), point(82), point(85), point(59.6, { soFar: true })),
	);
	expect(lines(marks, 'series')).toEqual([2, 2]);
	expect(points(marks)).toEqual([
		['full', 'January to March 2017: 85%'],
		['so-far', 'January to March 2017: 59.6% so far'],
	]);
	expect(marks.some(({ kind }) => kind === 'text')).toBe(false);
});

test('a quarter that stands alone between gaps is a point, for no line would show it', () => {
	const { marks } = layoutSpark(chart(point(null), point(70), point(null), point(82), point(85)));
	expect(points(marks).map(([, label]) => label)).toEqual([
		'January to March 2017: 70%',
		'January to March 2017: 85%',
	]);
});

test('on one scale a figure stands at the same height in every chart', () => {
	const height = (of: RunChart) =>
		layoutSpark({ ...of, unit: 'count' }, 200).marks.find(
			(mark) => mark.kind === 'point' && mark.label.endsWith('50%'),
		);
	expect(height(chart(point(10), point(50)))).toEqual(height(chart(point(190), point(50))));
});

test('without any figure there is an axis and nothing else', () => {
	expect(layoutSpark(chart(point(null, { target: null }))).marks).toHaveLength(1);
	expect(layoutSpark(chart()).marks).toHaveLength(1);
});
