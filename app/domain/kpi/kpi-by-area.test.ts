import { expect, test } from 'vitest';
import { placeOfArea } from '../chart/area-places.ts';
import { STANDARD_KPIS } from '../specification/kpis-standard.ts';
import { kpiSeriesByArea, kpiTileMap } from './kpi-by-area.ts';
import { factsForTests } from './kpi-facts.test-data.ts';

const contact = STANDARD_KPIS.find(({ key }) => key === 'partner-contact')!;
const facts = factsForTests({
	latestPeriod: 3,
	rows: [
		{ cohort: 1, area: 'dudley', entered: 30, contacted: 24 },
		{ cohort: 1, area: 'walsall', entered: 20, contacted: 10 },
		{ cohort: 2, area: 'dudley', entered: 10, contacted: 9 },
		{ cohort: 2, area: 'walsall', entered: 10, contacted: 8 },
		{ cohort: 3, area: 'dudley', entered: 40, contacted: 1 },
		{ cohort: 3, area: 'walsall', entered: 40, contacted: 1 },
	],
});
const areas = [
	{ id: 'dudley', name: 'Dudley', place: placeOfArea('E08000027') },
	{ id: 'walsall', name: 'Walsall', place: placeOfArea('E08000030') },
	{ id: 'solihull', name: 'Solihull', place: placeOfArea('E08000029') },
];

test('the map adds counts over the cohorts that have had their time, each area by itself, and leaves out an area without returns', () => {
	const map = kpiTileMap(contact, facts, areas);
	expect(map?.tiles.map(({ label, value, valueLabel }) => [label, value, valueLabel])).toEqual([
		['Dudley', (33 * 100) / 40, '82.5%'],
		['Walsall', 60, '60.0%'],
	]);
	expect(map?.table?.rows).toEqual([
		['Dudley', '82.5%', '33 of 40', '80%'],
		['Walsall', '60.0%', '18 of 30', '80%'],
	]);
	expect(map?.alternativeText).toContain('Dudley: 82.5%; Walsall: 60.0%');
});

test('each area’s line has the same cohorts, the open one in none', () => {
	const series = kpiSeriesByArea(facts, contact.key);
	expect(
		[...series].map(([id, values]) => [id, values.map(({ cohorts, numerator }) => [...cohorts, numerator])]),
	).toEqual([
		[
			'dudley',
			[
				[1, 24],
				[2, 9],
			],
		],
		[
			'walsall',
			[
				[1, 10],
				[2, 8],
			],
		],
	]);
});

test('there is no map before anything can be added up', () => {
	expect(
		kpiTileMap(
			contact,
			factsForTests({ latestPeriod: 1, rows: [{ cohort: 1, area: 'dudley', entered: 3, contacted: 1 }] }),
			areas,
		),
	).toBeNull();
});
