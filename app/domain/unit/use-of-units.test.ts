import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { monthsFrom, spanOfMonth, writeMonth } from '../calendar/months.ts';
import { forecastSentences } from './forecast-sentence.ts';
import { forecastUse, type UseFacts } from './forecast-use.ts';
import { balancesOf, type MonthDelta, measureUse, monthsOfUse, startedByMonth } from './measure-use.ts';
import type { Fund, Stage, UnitAccount } from './unit-movement.ts';

const facts = (starts: readonly number[], given: Partial<UseFacts> = {}): UseFacts => ({
	on: isoDate('2017-06-30'),
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2017-12-31'),
	startsByMonth: new Map(monthsFrom('2017-01', '2017-12').map((month, index) => [month, starts[index] ?? 0])),
	used: starts.reduce((sum, each) => sum + each, 0),
	open: 100,
	...given,
});

test('the run rate of six months goes on to the end, within a range that chance and a drifting rate make', () => {
	// 24 in 181 days, and 184 days to go.
	expect(forecastUse(facts([2, 3, 4, 5, 5, 5]))).toMatchObject({
		kind: 'forecast',
		starts: 24,
		daysLeft: 184,
		expected: 24 + 24,
		range: { low: 24 + 15, high: 24 + 34 },
		runsOutOn: null,
	});
});

test('more people than places: what is used never passes what there is, and it is said when the last place goes', () => {
	const forecast = forecastUse(facts([4, 4, 4, 4, 4, 4], { open: 10 }));
	expect(forecast).toMatchObject({
		expected: 34,
		range: { low: 34, high: 34 },
		units: 34,
		runsOutOn: '2017-09-13',
	});
	expect(forecastSentences(forecast, isoDate('2017-12-31')).join(' ')).toContain(
		'no place is free after about 13 September 2017',
	);
});

test('an agreement of fewer than three whole months has no forecast', () => {
	expect(forecastUse(facts([3, 3], { on: isoDate('2017-03-30') }))).toEqual({ kind: 'no-data', months: 2 });
	expect(forecastUse(facts([3, 3, 3], { on: isoDate('2017-03-31') }))).toMatchObject({
		kind: 'forecast',
		range: null,
	});
	expect(
		forecastUse(facts([3, 3, 3], { startsOn: isoDate('2017-01-16'), on: isoDate('2017-04-29') })),
	).toEqual({ kind: 'no-data', months: 2 });
});

test('a range is said with how often it holds; with fewer than six whole months there is none, and why', () => {
	const ends = isoDate('2017-12-31');
	expect(forecastSentences(forecastUse(facts([2, 3, 4, 5, 5, 5])), ends)).toEqual([
		'About 48 of 124 places will have been used when the agreement ends on 31 December 2017: between 39 and 58 in about 8 of 10 cases.',
		'This assumes that people keep starting as in January to June 2017 (24 starts). It takes no account of seasons, future referrals or places added later.',
	]);
	const young = forecastSentences(forecastUse(facts([4, 4, 4], { on: isoDate('2017-03-31') })), ends);
	expect(young[0]).not.toContain('between');
	expect(young).toContain(
		'There is no range yet: it needs 6 whole months of the agreement, and there are 3.',
	);
});

test('nobody started: nothing is run on, and it is said what that would mean', () => {
	const forecast = forecastUse(facts([]));
	expect(forecast).toMatchObject({ kind: 'no-starts', open: 100 });
	expect(forecastSentences(forecast, isoDate('2017-12-31'))).toEqual([
		'Nobody started in January to June 2017. If that continues, all 100 places still open will expire on 31 December 2017.',
	]);
});

test('an agreement that is over is not forecast', () => {
	expect(forecastUse(facts([5, 5], { on: isoDate('2018-01-01'), open: 7 }))).toEqual({
		kind: 'ended',
		used: 10,
		unused: 7,
	});
	expect(forecastUse(facts([5, 5], { on: isoDate('2019-12-31'), open: 7 })).kind).toBe('ended');
});

test('on its last day an agreement still runs: nothing has expired, and what is used is what will have been', () => {
	const last = { on: isoDate('2017-12-31'), open: 7 };
	expect(forecastUse(facts([5, 5], last))).toMatchObject({ kind: 'no-starts', open: 7 });
	expect(forecastUse(facts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], last))).toMatchObject({
		kind: 'forecast',
		daysLeft: 0,
		expected: 3,
		range: { low: 3, high: 3 },
		runsOutOn: null,
	});
});

test('only the last six whole months make the rate', () => {
	const given = facts([90, 90, 1, 1, 1, 1, 1, 1, 50], { on: isoDate('2017-09-15') });
	expect(forecastUse(given)).toMatchObject({ months: monthsFrom('2017-03', '2017-08'), starts: 6 });
});

test('whatever the figures, the range holds the expected and lies between what is used and what there is', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }), fc.nat(60), (starts, open) => {
			const forecast = forecastUse(facts(starts, { open }));
			if (forecast.kind !== 'forecast') return;
			const { expected } = forecast;
			const { low, high } = forecast.range!;
			const used = starts.reduce((sum, each) => sum + each, 0);
			expect([used <= low, low <= expected, expected <= high, high <= used + open]).toEqual([
				true,
				true,
				true,
				true,
			]);
		}),
	);
});

test('months are named and counted over the turn of a year', () => {
	expect(monthsFrom('2017-11', '2018-02')).toEqual(['2017-11', '2017-12', '2018-01', '2018-02']);
	expect(monthsFrom('2018-02', '2017-11')).toEqual([]);
	expect(writeMonth('2017-09')).toBe('September 2017');
});

const account = (id: string, fund: Fund): UnitAccount => ({
	id,
	fund,
	programmeId: 'p',
	agreementId: 'a',
	interventionId: 'i',
	areaId: id,
	funderId: fund,
});
const delta = (accountId: string, stage: Stage, month: string, units: number): MonthDelta => ({
	accountId,
	stage,
	month,
	units,
});
const ACCOUNTS = [account('block', 'commissioner'), account('own', 'authority'), account('offer', 'offer')];
const DELTAS = [
	delta('block', 'source', '2017-01', -10),
	delta('block', 'free', '2017-01', 10),
	delta('block', 'free', '2017-02', -4),
	delta('block', 'reserved', '2017-02', 1),
	delta('block', 'started', '2017-02', 3),
	delta('offer', 'source', '2017-01', -5),
	delta('offer', 'free', '2017-01', 5),
	delta('offer', 'free', '2017-03', -2),
	delta('own', 'reserved', '2017-03', 2),
	delta('block', 'started', '2017-03', -2),
	delta('block', 'completed', '2017-03', 1),
	delta('block', 'left', '2017-03', 1),
];
const TERMS = new Map([
	['a', { startsOn: isoDate('2017-01-01'), endsOn: isoDate('2017-03-31'), terminatedOn: null }],
]);

test('funded, bought, used, reserved and free add up, and what is on offer is nobody’s yet', () => {
	expect(measureUse(ACCOUNTS, balancesOf(DELTAS), TERMS, isoDate('2017-03-31'))).toEqual({
		funded: 10,
		bought: 2,
		onOffer: 3,
		used: 3,
		onProgramme: 1,
		completed: 1,
		left: 1,
		reserved: 3,
		free: 6,
		expired: 0,
	});
});

test('month by month: what happened in it, and where things stood at its end', () => {
	const months = monthsOfUse(ACCOUNTS, DELTAS, TERMS, {
		first: '2017-01',
		last: '2017-04',
		endOf: (month) => spanOfMonth(month).endsOn,
	});
	expect(
		months.map(({ month, started, completedIn, leftIn, onProgramme, reserved, free, expired }) => [
			month,
			started,
			completedIn,
			leftIn,
			onProgramme,
			reserved,
			free,
			expired,
		]),
	).toEqual([
		['2017-01', 0, 0, 0, 0, 0, 10, 0],
		['2017-02', 3, 0, 0, 3, 1, 6, 0],
		['2017-03', 0, 1, 1, 1, 3, 6, 0],
		['2017-04', 0, 0, 0, 1, 0, 0, 9],
	]);
});

test('who began in a month is counted once, wherever they are by then', () => {
	expect([...startedByMonth(ACCOUNTS, DELTAS)].filter(([, units]) => units !== 0)).toEqual([['2017-02', 3]]);
});
