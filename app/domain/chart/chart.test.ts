import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartDescription, RunPoint } from './chart-description.ts';
import { type Mark, widthOf } from './chart-layout.ts';
import { layoutChart } from './layout-chart.ts';

const described = {
	title: 'A title',
	alternativeText: 'In words',
	table: { caption: 'c', header: ['Quarter', 'Value'], rows: [['q', '1']] },
};
const point = (value: number | null, over: Partial<RunPoint> = {}): RunPoint => ({
	label: 'January to March 2017',
	shortLabel: 'Jan–Mar 2017',
	value,
	valueLabel: value === null ? 'no data' : `${value}%`,
	provisional: false,
	target: 80,
	...over,
});
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const run = (
	values: readonly (number | null)[],
	over: Partial<RunPoint> = {},
	unit: 'per-cent' | 'count' = 'per-cent',
) => layoutChart({ ...described, kind: 'run', unit, points: values.map((value) => point(value, over)) }, 640);
const lines = (marks: readonly Mark[], role: string) =>
	marks.flatMap((mark) => (mark.kind === 'line' && mark.role === role ? [mark.points] : []));
const textAt = (marks: readonly Mark[], text: string) =>
	marks.find((mark) => mark.kind === 'text' && mark.text === text) as Extract<Mark, { kind: 'text' }>;

const THIRTEEN = [74, 78, 81, 76, 83, 79, 85, 80, 82, 77, 84, 81, 88];
/** The value that a height of the box stands for, read off the axis. */
const valueAt = (marks: readonly Mark[], y: number) => {
	const floor = lines(marks, 'axis')[0]![0]![1];
	const top = lines(marks, 'grid').at(-1)![0]![1];
	return (100 * (floor - y)) / (floor - top);
};

test('thirteen points are drawn with the mean and limits of the worked example', () => {
	const { marks } = run(THIRTEEN);
	expect(valueAt(marks, lines(marks, 'centre')[0]![0]![1])).toBeCloseTo(80.62, 1);
	expect(lines(marks, 'limit').map((points) => Math.round(valueAt(marks, points[0]![1]) * 10) / 10)).toEqual([
		93.5, 67.8,
	]);
	expect(texts(marks)).toEqual(expect.arrayContaining(['Mean', 'Upper limit', 'Lower limit']));
});

test('eleven points have a median and no limits; two have neither', () => {
	const eleven = run([50, 10, 30, 20, 40, 60, 70, 80, 90, 95, 100]).marks;
	expect(valueAt(eleven, lines(eleven, 'centre')[0]![0]![1])).toBeCloseTo(60, 1);
	expect([lines(eleven, 'limit'), texts(eleven).includes('Median')]).toEqual([[], true]);
	expect(lines(run([50, 60]).marks, 'centre')).toEqual([]);
});

test('a provisional point is left out of the mean and limits', () => {
	const with14 = layoutChart(
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [...THIRTEEN.map((value) => point(value)), point(5, { provisional: true })],
		},
		640,
	);
	expect(valueAt(with14.marks, lines(with14.marks, 'centre')[0]![0]![1])).toBeCloseTo(80.62, 1);
});

test('points on a base too small to judge, and those that are not over, make neither mean nor limits', () => {
	const { marks } = layoutChart(
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [
				...THIRTEEN.map((value) => point(value)),
				point(0, { tooFew: true, valueLabel: '0 of 3' }),
				point(12, { soFar: true }),
			],
		},
		760,
	);
	expect(valueAt(marks, lines(marks, 'centre')[0]![0]![1])).toBeCloseTo(80.62, 1);
	expect(lines(marks, 'limit').map((points) => Math.round(valueAt(marks, points[0]![1]) * 10) / 10)).toEqual([
		93.5, 67.8,
	]);
	expect(texts(marks)).toContain('Too few to judge: left out of mean and limits');
});

test('what is not over stands apart: no line leads to it, so that it cannot look like a fall', () => {
	const { marks } = run([70, 75, 80, 20]);
	expect(lines(marks, 'series')[0]).toHaveLength(4);
	const apart = layoutChart(
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [point(70), point(75), point(80), point(20, { soFar: true, provisional: true })],
		},
		640,
	).marks;
	expect([lines(apart, 'series')[0]!.length, lines(apart, 'series-provisional')]).toEqual([3, []]);
	expect(texts(apart)).toContain('So far: not over yet');
});

test('a count that has ended has a median and no limits', () => {
	const points = THIRTEEN.map((value) => point(value, { target: null }));
	const ended = layoutChart({ ...described, kind: 'run', unit: 'count', points, ended: true }, 640).marks;
	expect([lines(ended, 'limit'), texts(ended).includes('Median')]).toEqual([[], true]);
	const goesOn = layoutChart({ ...described, kind: 'run', unit: 'count', points }, 640).marks;
	expect(lines(goesOn, 'limit')).not.toEqual([]);
});

test('each sign that is drawn has its legend, and none that is not; a sign of a legend is no figure', () => {
	const legendOf = (over: Partial<RunPoint>) =>
		texts(run([70, 75, 80], over).marks).filter((text) => /not over|Provisional|Too few/.test(text));
	expect(legendOf({})).toEqual([]);
	expect(legendOf({ provisional: true })).toEqual(['Provisional']);
	expect(legendOf({ soFar: true, provisional: true })).toEqual(['So far: not over yet']);
	expect(legendOf({ tooFew: true })).toEqual(['Too few to judge']);
	const { marks } = run([70, 75, 80], { provisional: true });
	expect(marks.filter((mark) => mark.kind === 'point' && mark.label !== '')).toHaveLength(3);
});

test('a limit above 100% or a count below nought is not drawn', () => {
	const high = run([90, 99, 91, 98, 90, 99, 91, 98, 90, 99, 91, 98]).marks;
	expect([texts(high).includes('Upper limit'), texts(high).includes('Lower limit')]).toEqual([false, true]);
	const low = run([0, 4, 0, 5, 0, 4, 0, 5, 0, 4, 0, 5], { target: null }, 'count').marks;
	expect([texts(low).includes('Upper limit'), texts(low).includes('Lower limit')]).toEqual([true, false]);
});

test('the axis of a share ends at 100%, even for a figure above it', () => {
	const { marks } = run([80, 120, 90]);
	expect(texts(marks).filter((text) => /^\d+%$/.test(text))).toContain('100%');
	expect(Math.min(...marks.flatMap((mark) => (mark.kind === 'point' ? [mark.y] : [])))).toBe(
		lines(marks, 'grid').at(-1)![0]![1],
	);
	expect(texts(marks)).toContain('120%');
});

test('a paper gives its own height, and everything stays inside it', () => {
	const { height, marks } = layoutChart(
		{ ...described, kind: 'run', unit: 'per-cent', points: [70, 75, 80].map((value) => point(value)) },
		640,
		190,
	);
	expect(height).toBe(190);
	expect(
		Math.max(
			...marks.map((mark) => (mark.kind === 'line' ? Math.max(...mark.points.map(([, y]) => y)) : mark.y)),
		),
	).toBeLessThanOrEqual(190);
});

test('an axis of whole counts has whole ticks', () => {
	const { marks } = run([0, 1, 0, 2], { target: null }, 'count');
	expect(texts(marks).filter((text) => /\d\.\d/.test(text))).toEqual([]);
});

test('the value of a trough stands under its point, every other over it', () => {
	const { marks } = run([85, 65, 75]);
	const y = (text: string) => textAt(marks, text).y;
	const points = marks.flatMap((mark) => (mark.kind === 'point' ? [mark.y] : []));
	expect([y('85%') < points[0]!, y('65%') > points[1]!, y('75%') < points[2]!]).toEqual([true, true, true]);
});

test('where not every value has room, the last one still has its label', () => {
	const { marks } = run(Array.from({ length: 40 }, (_, index) => 50 + index));
	expect(
		texts(marks).filter(
			(text) => /^\d+%$/.test(text) && !['0%', '20%', '40%', '60%', '80%', '100%'].includes(text),
		),
	).toEqual(['89%']);
});

test('forty quarters are labelled at whole years, so that the labels are of one season', () => {
	const points = Array.from({ length: 40 }, (_, index) =>
		point(80, {
			shortLabel: `${['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'][index % 4]} ${2017 + Math.floor(index / 4)}`,
		}),
	);
	const { marks } = layoutChart({ ...described, kind: 'run', unit: 'per-cent', points }, 640);
	expect(new Set(texts(marks).filter((text) => /–/.test(text)))).toEqual(new Set(['Oct–Dec']));
	expect(texts(marks)).toContain('2026');
});

test('a long name is broken over lines, never cut off at the edge', () => {
	const label = 'Nottinghamshire Women’s Aid Partner Support Service and Equation';
	const { marks } = layoutChart(
		{ ...described, kind: 'bars', unit: 'count', target: null, bars: [{ label, value: 5, valueLabel: '5' }] },
		400,
	);
	const name = marks
		.filter((mark) => mark.kind === 'text' && mark.anchor === 'end')
		.map((mark) => (mark.kind === 'text' ? mark.text : ''));
	expect(name.length).toBeGreaterThan(1);
	expect(name.join(' ')).toBe(label);
});

test('a waterfall hatches what each step lost and says how many; a step that gained loses nothing', () => {
	const steps = [40, 45, 30].map((value) => ({ label: 'Step', value, valueLabel: String(value) }));
	const lost = layoutChart({ ...described, kind: 'waterfall', steps }, 640).marks.flatMap((mark) =>
		mark.kind === 'rect' && mark.role === 'loss' ? [mark.label] : [],
	);
	expect(lost).toEqual(['', '15 fewer than the step before']);
});

test('a target that changed is a stepped line, and the label is the latest one', () => {
	const layout = layoutChart(
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [point(70), point(75), point(80, { target: 85 })],
		},
		640,
	);
	const target = layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'target');
	expect(target).toHaveLength(1);
	expect(target[0]?.kind === 'line' && target[0].points.length).toBe(4);
	expect(texts(layout.marks)).toContain('Target 85%');
});

test('the line breaks at a missing figure and is dashed to a provisional one, which is hollow', () => {
	const layout = layoutChart(
		{
			...described,
			kind: 'run',
			unit: 'per-cent',
			points: [point(70), point(null), point(75), point(80, { provisional: true })],
		},
		640,
	);
	expect(layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'series')).toHaveLength(0);
	expect(
		layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'series-provisional'),
	).toHaveLength(1);
	expect(
		layout.marks.filter((mark) => mark.kind === 'point').map((mark) => mark.kind === 'point' && mark.shape),
	).toEqual(['full', 'full', 'hollow', 'hollow']);
});

test('period labels never cover one another, with four quarters or forty', () => {
	for (const quarters of [4, 8, 15, 40]) {
		const layout = layoutChart(
			{
				...described,
				kind: 'run',
				unit: 'per-cent',
				points: Array.from({ length: quarters }, () => point(80)),
			},
			640,
		);
		const labels = layout.marks
			.flatMap((mark) => (mark.kind === 'text' && mark.text === 'Jan–Mar' ? [mark] : []))
			.sort((a, b) => a.x - b.x);
		expect(labels.length).toBeGreaterThan(1);
		labels.slice(1).forEach((label, index) => {
			expect(label.x - (labels[index]?.x ?? 0)).toBeGreaterThanOrEqual(widthOf('Jan–Mar'));
		});
	}
});

const NAMES = ['Wolverhampton', 'West Midlands Domestic Violence Consortium', 'Contacted'];
const share = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const count = fc.integer({ min: 0, max: 100_000 });
const charts: fc.Arbitrary<ChartDescription> = fc.oneof(
	fc.array(share, { minLength: 1, maxLength: 40 }).map((values) => ({
		...described,
		kind: 'run' as const,
		unit: 'per-cent' as const,
		points: values.map((value, index) =>
			point(value, { soFar: index > 7, tooFew: index % 3 === 1, provisional: index % 4 === 2 }),
		),
	})),
	fc.array(count, { minLength: 1, maxLength: 40 }).map((values) => ({
		...described,
		kind: 'run' as const,
		unit: 'count' as const,
		points: values.map((value) => point(value, { target: null })),
	})),
	fc.array(share, { minLength: 1, maxLength: 12 }).map((values) => ({
		...described,
		kind: 'bars' as const,
		unit: 'per-cent' as const,
		target: 80,
		bars: values.map((value, index) => ({
			label: NAMES[index % 3]!,
			value,
			valueLabel: value === null ? 'too few to publish' : `${value}% (12 of 15)`,
		})),
	})),
	fc.array(count, { minLength: 1, maxLength: 6 }).map((values) => ({
		...described,
		kind: 'waterfall' as const,
		steps: values.map((value, index) => ({ label: NAMES[index % 3]!, value, valueLabel: String(value) })),
	})),
);
const WIDTHS = fc.constantFrom(360, 480, 640, 960);

interface Box {
	readonly what: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function boxOf(mark: Mark): Box {
	if (mark.kind === 'rect')
		return {
			what: mark.label,
			left: mark.x,
			right: mark.x + mark.width,
			top: mark.y,
			bottom: mark.y + mark.height,
		};
	if (mark.kind === 'point')
		return {
			what: mark.label,
			left: mark.x - 4.5,
			right: mark.x + 4.5,
			top: mark.y - 4.5,
			bottom: mark.y + 4.5,
		};
	if (mark.kind === 'line') {
		const xs = mark.points.map(([x]) => x);
		const ys = mark.points.map(([, y]) => y);
		return {
			what: mark.role,
			left: Math.min(...xs),
			right: Math.max(...xs),
			top: Math.min(...ys),
			bottom: Math.max(...ys),
		};
	}
	const width = widthOf(mark.text, mark.size, mark.bold);
	const left = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width);
	return {
		what: mark.text,
		left,
		right: left + width,
		top: mark.y - mark.size * 0.75,
		bottom: mark.y + mark.size * 0.2,
	};
}

test('nothing is drawn outside the box, whatever the figures', () => {
	fc.assert(
		fc.property(charts, WIDTHS, (chart, width) => {
			const layout = layoutChart(chart, width);
			for (const box of layout.marks.map(boxOf)) {
				const inside =
					box.left >= -0.5 &&
					box.right <= layout.width + 0.5 &&
					box.top >= -0.5 &&
					box.bottom <= layout.height + 0.5;
				expect(inside ? 'inside' : box).toBe('inside');
			}
		}),
		{ numRuns: 300 },
	);
});

test('no text covers another, whatever the figures', () => {
	fc.assert(
		fc.property(charts, WIDTHS, (chart, width) => {
			const boxes = layoutChart(chart, width)
				.marks.filter((mark) => mark.kind === 'text')
				.map(boxOf);
			for (const [index, one] of boxes.entries())
				for (const other of boxes.slice(index + 1)) {
					const apart =
						one.right <= other.left + 0.5 ||
						other.right <= one.left + 0.5 ||
						one.bottom <= other.top + 0.5 ||
						other.bottom <= one.top + 0.5;
					expect(apart ? 'apart' : [one, other]).toBe('apart');
				}
		}),
		{ numRuns: 300 },
	);
});
