import { expect, test } from 'vitest';
import { addDays, isoDate } from './iso-date.ts';
import { nextQuarter, quarterContaining, quarterLabel, quarterOfSpan, quartersFrom } from './quarters.ts';

test.each([
	['2017-01-01', '2016/17 Q4', '2017-01-01', '2017-03-31'],
	['2017-03-31', '2016/17 Q4', '2017-01-01', '2017-03-31'],
	['2017-04-01', '2017/18 Q1', '2017-04-01', '2017-06-30'],
	['2017-09-30', '2017/18 Q2', '2017-07-01', '2017-09-30'],
	['2017-12-25', '2017/18 Q3', '2017-10-01', '2017-12-31'],
	['2000-02-29', '1999/00 Q4', '2000-01-01', '2000-03-31'],
] as const)('%s falls in %s', (day, label, startsOn, endsOn) => {
	const quarter = quarterContaining(isoDate(day));
	expect([quarterLabel(quarter), quarter.startsOn, quarter.endsOn]).toEqual([label, startsOn, endsOn]);
});

test('the quarters of a programme follow one another without a gap', () => {
	const labels = quartersFrom(isoDate('2017-01-01'), 8).map(quarterLabel);
	expect(labels).toEqual([
		'2016/17 Q4',
		'2017/18 Q1',
		'2017/18 Q2',
		'2017/18 Q3',
		'2017/18 Q4',
		'2018/19 Q1',
		'2018/19 Q2',
		'2018/19 Q3',
	]);
});

test('the day before the next quarter falls in the same quarter', () => {
	for (const quarter of quartersFrom(isoDate('2015-04-01'), 60))
		expect(quarterContaining(addDays(nextQuarter(quarter).startsOn, -1))).toEqual(quarter);
});

test('a half-year or odd dates are no quarter', () => {
	const span = (startsOn: string, endsOn: string) =>
		quarterOfSpan({ startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) });
	expect(span('2017-01-01', '2017-03-31')?.number).toBe(4);
	expect(span('2017-01-01', '2017-06-30')).toBeNull();
	expect(span('2017-01-03', '2017-03-31')).toBeNull();
	expect(span('2017-02-01', '2017-04-30')).toBeNull();
});
