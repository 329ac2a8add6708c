import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfArea } from './area-places.ts';
import type { TileMap } from './chart-description.ts';
import type { Mark } from './chart-layout.ts';
import { bandsOf, layoutTiles } from './layout-tiles.ts';

const EIGHT = {
	Wolverhampton: 'E08000031',
	Walsall: 'E08000030',
	Dudley: 'E08000027',
	Sandwell: 'E08000028',
	Birmingham: 'E08000025',
	Solihull: 'E08000029',
	Coventry: 'E08000026',
	Warwickshire: 'E10000031',
};
const mapOf = (values: readonly (number | null)[], unit: TileMap['unit'] = 'per-cent'): TileMap => ({
	kind: 'tiles',
	unit,
	title: 'Partner contact by area',
	alternativeText: 'In words',
	table: null,
	tiles: values.map((value, index) => ({
		label: Object.keys(EIGHT)[index] ?? `Area ${index}`,
		place: placeOfArea(Object.values(EIGHT)[index] ?? 'E06000018'),
		value,
		valueLabel: value === null ? 'too few to conclude' : `${value}%`,
	})),
});
const rects = (marks: readonly Mark[]) =>
	marks.flatMap((mark) => (mark.kind === 'rect' && mark.label !== '' ? [mark] : []));
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

test.each([
	[[64.3, 77.8, 90.4], { from: 60, step: 10, count: 4 }],
	[[77.8, 90.4], { from: 75, step: 5, count: 4 }],
	[[14, 15, 30, 43, 55, 109], { from: 0, step: 50, count: 3 }],
	[[3], { from: 3, step: 1, count: 1 }],
	[[0, 0], { from: 0, step: 1, count: 1 }],
])('the figures %j lie in bands %j', (values, bands) => {
	expect(bandsOf(values)).toEqual(bands);
});

test('there are never more than four bands, and every figure lies in one', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 100_000, noNaN: true }), { minLength: 1 }), (values) => {
			const { from, step, count } = bandsOf(values);
			expect(count).toBeLessThanOrEqual(4);
			for (const value of values) {
				expect(value).toBeGreaterThanOrEqual(from);
				expect(value).toBeLessThan(from + count * step);
			}
		}),
	);
});

test('every area has a tile of its own with its name and figure, the seven authorities and Warwickshire where they lie', () => {
	const { marks } = layoutTiles(mapOf([78.8, 77.8, 90.4, 64.3, 83.7, 80.6, 87.2, 81]), 620);
	const at = new Map(rects(marks).map(({ label, x, y }) => [label.split(':')[0], [x, y] as const]));
	const [dudley, birmingham, coventry] = ['Dudley', 'Birmingham', 'Coventry'].map((name) => at.get(name)!);
	expect(dudley![0]).toBeLessThan(birmingham![0]);
	expect(birmingham![0]).toBeLessThan(coventry![0]);
	expect(at.get('Wolverhampton')![1]).toBeLessThan(dudley![1]);
	expect(at.get('Warwickshire')![1]).toBeGreaterThan(coventry![1]);
	expect(texts(marks)).toEqual(
		expect.arrayContaining([...Object.keys(EIGHT), '64.3%', 'Under 70%', '70% to under 80%', '90% and over']),
	);
});

test('tiles never lie on one another, also of areas whose place nobody has said', () => {
	fc.assert(
		fc.property(
			fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 25 }),
			(values) => {
				fc.pre(values.some((value) => value !== null));
				const { marks, height } = layoutTiles(mapOf(values), 620);
				const tiles = rects(marks);
				expect(tiles).toHaveLength(values.length);
				for (const [index, one] of tiles.entries()) {
					expect(one.x + one.width).toBeLessThanOrEqual(620.01);
					expect(one.y + one.height).toBeLessThanOrEqual(height);
					for (const other of tiles.slice(index + 1))
						expect(Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= one.height).toBe(
							true,
						);
				}
			},
		),
	);
});

test('an area without a figure is told so, never shaded as nought', () => {
	const { marks } = layoutTiles(mapOf([80, null, 0]), 620);
	expect(rects(marks).map(({ role }) => role)).toEqual(['tile-2', 'tile-none', 'tile-1']);
	expect(texts(marks).filter((text) => text === 'No figure')).toHaveLength(2);
});
