import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreAndLimits } from './centre-and-limits.ts';
import type { ChartDescription, RunPoint } from './chart-description.ts';
import { type Mark, widthOf } from './chart-layout.ts';
import { layoutChart } from './layout-chart.ts';

const described = { title: 'A title', alternativeText: 'In words', table: { caption: 'c', header: ['Quarter', 'Value'], rows: [['q', '1']] } };
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

test('thirteen points give the XmR limits of the worked example', () => {
	const found = centreAndLimits([74, 78, 81, 76, 83, 79, 85, 80, 82, 77, 84, 81, 88]);
	expect(found?.kind).toBe('xmr');
	expect([found?.centre, found?.lower, found?.upper].map((value) => value?.toFixed(2))).toEqual(['80.62', '67.76', '93.47']);
});

test('eleven points give a median and no limits; two give nothing', () => {
	expect(centreAndLimits([5, 1, 3, 2, 4, 6, 7, 8, 9, 10, 11])).toEqual({ kind: 'median', centre: 6, upper: 6, lower: 6 });
	expect(centreAndLimits([1, 4, 2, 3])?.centre).toBe(2.5);
	expect(centreAndLimits([1, 2])).toBeNull();
});

test('a target that changed is a stepped line, and the label is the latest one', () => {
	const layout = layoutChart({ ...described, kind: 'run', unit: 'per-cent', points: [point(70), point(75), point(80, { target: 85 })] }, 640);
	const target = layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'target');
	expect(target).toHaveLength(1);
	expect(target[0]?.kind === 'line' && target[0].points.length).toBe(4);
	expect(texts(layout.marks)).toContain('Target 85%');
});

test('the line breaks at a missing figure and is dashed to a provisional one, which is hollow', () => {
	const layout = layoutChart(
		{ ...described, kind: 'run', unit: 'per-cent', points: [point(70), point(null), point(75), point(80, { provisional: true })] },
		640,
	);
	expect(layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'series')).toHaveLength(0);
	expect(layout.marks.filter((mark) => mark.kind === 'line' && mark.role === 'series-provisional')).toHaveLength(1);
	expect(layout.marks.filter((mark) => mark.kind === 'point').map((mark) => mark.kind === 'point' && mark.shape)).toEqual(['full', 'full', 'hollow']);
});

test('period labels never cover one another, with four quarters or forty', () => {
	for (const quarters of [4, 8, 15, 40]) {
		const layout = layoutChart({ ...described, kind: 'run', unit: 'per-cent', points: Array.from({ length: quarters }, () => point(80)) }, 640);
		const labels = layout.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === 'Jan–Mar' ? [mark] : [])).sort((a, b) => a.x - b.x);
		expect(labels.length).toBeGreaterThan(1);
		labels.slice(1).forEach((label, index) => {
			expect(label.x - (labels[index]?.x ?? 0)).toBeGreaterThanOrEqual(widthOf('Jan–Mar'));
		});
	}
});

test('nothing is drawn outside the box, whatever the figures', () => {
	const share = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
	const count = fc.integer({ min: 0, max: 100_000 });
	const charts: fc.Arbitrary<ChartDescription> = fc.oneof(
		fc
			.array(share, { minLength: 1, maxLength: 40 })
			.map((values) => ({ ...described, kind: 'run' as const, unit: 'per-cent' as const, points: values.map((value) => point(value)) })),
		fc
			.array(count, { minLength: 1, maxLength: 40 })
			.map((values) => ({ ...described, kind: 'run' as const, unit: 'count' as const, points: values.map((value) => point(value, { target: null })) })),
		fc.array(share, { minLength: 1, maxLength: 12 }).map((values) => ({
			...described,
			kind: 'bars' as const,
			unit: 'per-cent' as const,
			target: 80,
			bars: values.map((value) => ({ label: 'Wolverhampton', value, valueLabel: value === null ? 'no data' : `${value}%` })),
		})),
		fc.array(count, { minLength: 1, maxLength: 6 }).map((values) => ({
			...described,
			kind: 'waterfall' as const,
			steps: values.map((value) => ({ label: 'Contacted', value, valueLabel: String(value) })),
		})),
	);
	fc.assert(
		fc.property(charts, fc.constantFrom(300, 480, 640, 960), (chart, width) => {
			const layout = layoutChart(chart, width);
			for (const mark of layout.marks) {
				const corners: (readonly [number, number])[] =
					mark.kind === 'line'
						? [...mark.points]
						: mark.kind === 'rect'
							? [
									[mark.x, mark.y],
									[mark.x + mark.width, mark.y + mark.height],
								]
							: [[mark.x, mark.y]];
				for (const [x, y] of corners) {
					expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
					expect(x).toBeGreaterThanOrEqual(-0.01);
					expect(x).toBeLessThanOrEqual(layout.width + 0.01);
					expect(y).toBeGreaterThanOrEqual(-0.01);
					expect(y).toBeLessThanOrEqual(layout.height + 0.01);
				}
			}
		}),
	);
});
