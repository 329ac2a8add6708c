import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { quartersFrom } from '../calendar/quarters.ts';
import { STANDARD_KPIS } from '../specification/kpis-standard.ts';
import { factsForTests } from './kpi-facts.test-data.ts';
import { kpiRunChart } from './kpi-run-chart.ts';
import { kpiSeries } from './kpi-series.ts';

const PERIODS = quartersFrom(isoDate('2017-01-01'), 3).map((quarter, index) => ({
	...quarter,
	id: `p${index + 1}`,
	number: index + 1,
	opensOn: quarter.endsOn,
	dueOn: quarter.endsOn,
}));
const kpi = (key: string) => STANDARD_KPIS.find((each) => each.key === key)!;
const facts = (
	rows: readonly (readonly [contacted: number, entered: number])[],
	notAccepted: string[] = [],
) =>
	factsForTests({
		latestPeriod: rows.length,
		rows: rows.map(([contacted, entered], index) => ({
			cohort: index + 1,
			area: 'dudley',
			contacted,
			entered,
			contactedAtFirst: contacted,
		})),
		notAccepted,
	});
const chartOf = (given: ReturnType<typeof facts>, key = 'partner-contact') =>
	kpiRunChart(kpi(key), kpiSeries(given, key), PERIODS, given.latestPeriod);

test('a share is drawn in per cent against its target, cohort by cohort, the open one apart as so far', () => {
	const chart = chartOf(
		facts([
			[30, 40],
			[45, 50],
			[18, 24],
		]),
	);
	expect(chart).toMatchObject({ unit: 'per-cent', title: 'Partner contact, by quarter' });
	expect(
		chart.points.map(({ label, value, valueLabel, soFar, target }) => [
			label,
			value,
			valueLabel,
			soFar,
			target,
		]),
	).toEqual([
		['January to March 2017', 75, '75.0%', false, 80],
		['April to June 2017', 90, '90.0%', false, 80],
		['July to September 2017', 75, '75.0%', true, 80],
	]);
	expect(chart.alternativeText).toBe(
		'Partner contact for 3 quarters from January to March 2017 to July to September 2017. The latest is 90.0%; July to September 2017 so far: 75.0%; the target is 80%.',
	);
});

test('a quarter without a figure is a gap, never nought, and is not counted', () => {
	const chart = chartOf(
		facts(
			[
				[30, 40],
				[0, 0],
			],
			['support dudley 2'],
		),
	);
	expect(chart.points.map(({ value, valueLabel }) => [value, valueLabel])).toEqual([
		[75, '75.0%'],
		[null, 'not accepted yet'],
	]);
	expect(chart.alternativeText).toBe(
		'Partner contact for 1 quarter, January to March 2017. January to March 2017 so far: 75.0%; the target is 80%.',
	);
});

test('with no figure at all it says so', () => {
	const chart = chartOf(facts([[30, 40]], ['support dudley 1']));
	expect(chart.alternativeText).toBe('Partner contact: no quarter has a figure yet.');
});

test('a plain count is drawn as a count', () => {
	const chart = chartOf(facts([[30, 40]]), 'starts');
	expect(chart.unit).toBe('count');
	expect(chart.points[0]).toMatchObject({ value: 0, valueLabel: '0', target: 32 });
});

test('a quarter of 9 of 12 is told to be too small for the middle or limits to rest on', () => {
	const { points } = chartOf(
		facts([
			[9, 12],
			[16, 20],
			[30, 40],
		]),
	);
	expect(points.map(({ tooFew }) => tooFew)).toEqual([true, false, false]);
});

test('a count has ended with the programme’s last quarter; a share never does, for its cohorts are judged all the same', () => {
	const last = facts([
		[30, 40],
		[30, 40],
		[30, 40],
	]);
	expect([chartOf(facts([[30, 40]]), 'starts').ended, chartOf(last, 'starts').ended]).toEqual([false, true]);
	expect(chartOf(last).ended).toBe(false);
});
