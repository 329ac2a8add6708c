import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { allBoxes } from './all-boxes.ts';
import type { BoxHead } from './box.ts';
import { boxesOfReturn } from './boxes-of-return.ts';
import { figureKey } from './figure.ts';

const specification = dvppContent();
const areaIds = ['birmingham', 'walsall'];
const asked = (strand: 'perpetrator' | 'support', number: number, endsOn: string) =>
	boxesOfReturn({ specification, strand, period: { number, endsOn: isoDate(endsOn) }, areaIds });
const name = (head: BoxHead) =>
	head.kind === 'measure'
		? head.measure.key
		: head.kind === 'area'
			? head.areaId
			: head.kind === 'cohort'
				? head.cohort
				: 'figure';
const keys = (sections: ReturnType<typeof asked>) => allBoxes(sections).map(figureKey);

test('every box is asked once', () => {
	for (const strand of ['perpetrator', 'support'] as const) {
		const boxes = keys(asked(strand, 5, '2018-03-31'));
		expect(boxes.length).toBeGreaterThan(20);
		expect(new Set(boxes).size).toBe(boxes.length);
	}
});

test.each([
	[1, '2017-03-31', [1]],
	[2, '2017-06-30', [2, 1]],
	[8, '2018-12-31', [8, 7]],
])('a return of contract quarter %i reports on this quarter’s cohort and on last quarter’s, not before the first', (number, endsOn, cohorts) => {
	const contacted = allBoxes(asked('support', number, endsOn)).filter(
		(box) => box.measureKey === 'partner-cases-contacted',
	);
	expect([...new Set(contacted.map((box) => box.cohort))]).toEqual(cohorts);
	expect(contacted).toHaveLength(cohorts.length * areaIds.length);
});

test.each([
	['April to June', '2017-06-30', { halfYearly: false, yearly: false }],
	['July to September', '2017-09-30', { halfYearly: true, yearly: false }],
	['October to December', '2017-12-31', { halfYearly: false, yearly: false }],
	['January to March', '2018-03-31', { halfYearly: true, yearly: true }],
])('%s asks what is due at its end', (_months, endsOn, expected) => {
	const boxes = keys(asked('support', 4, endsOn));
	expect(boxes.includes('outcomes-asked||')).toBe(expected.halfYearly);
	expect(boxes.includes('victims-asked||')).toBe(expected.yearly);
	expect(boxes.includes('safety-plans||')).toBe(true);
});

test('a half-yearly or yearly table says how many quarters it covers, never more than the contract has had', () => {
	const covered = (number: number) =>
		asked('support', number, '2018-03-31').flatMap(({ tables }) =>
			tables.map((table) => [table.key, table.quartersCovered]),
		);
	expect(covered(5)).toContainEqual(['outcomes.half-yearly.programme', 2]);
	expect(covered(5)).toContainEqual(['satisfaction.yearly.programme', 4]);
	expect(covered(1)).toContainEqual(['satisfaction.yearly.programme', 1]);
});

test('measures split by area make a table of areas by measures, a table for each cohort', () => {
	const partners = asked('support', 3, '2017-09-30').find(({ section }) => section === 'partners');
	expect(partners?.tables.map(({ key }) => key)).toEqual([
		'partners.areas',
		'partners.programme',
		'partners.cohort-3.areas',
		'partners.cohort-2.areas',
		'partners.cohorts',
	]);
	const table = partners?.tables.find(({ key }) => key === 'partners.cohort-2.areas');
	expect(table?.rows.map(name)).toEqual(areaIds);
	expect(table?.columns.map(name)).toEqual([
		'partner-cases-entered',
		'partner-cases-contacted',
		'partner-cases-wanting-ongoing-work',
	]);
	expect(table?.cells[1]?.[0]).toEqual({ measureKey: 'partner-cases-entered', areaId: 'walsall', cohort: 2 });
});

test('cohort measures of the whole programme make one table with a column for each cohort', () => {
	const table = asked('support', 3, '2017-09-30')
		.flatMap(({ tables }) => tables)
		.find(({ key }) => key === 'partners.cohorts');
	expect(table?.columns.map(name)).toEqual([3, 2]);
	expect(table?.cells[0]).toEqual([
		{ measureKey: 'not-reached-no-reply', areaId: null, cohort: 3 },
		{ measureKey: 'not-reached-no-reply', areaId: null, cohort: 2 },
	]);
});

test('a return asks only its own strand, and always a narrative at the end', () => {
	const sections = asked('perpetrator', 2, '2017-06-30');
	expect(sections.map(({ section }) => section)).toEqual([
		'referrals',
		'people',
		'partners',
		'money',
		'narrative',
	]);
	expect(sections.at(-1)?.tables).toEqual([]);
	expect(keys(sections).some((key) => key.startsWith('partner-cases-entered'))).toBe(false);
});
