import { expect, test } from 'vitest';
import { isoDate } from './iso-date.ts';
import { chartMonthsLabel, monthsLabel, periodLabel } from './period-label.ts';

const span = (startsOn: string, endsOn: string) => ({ startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) });

test('a quarter is named by its months, then its place in the financial year and in the contract', () => {
	expect(periodLabel({ number: 1, ...span('2017-01-01', '2017-03-31') })).toBe(
		'January to March 2017 (2016/17 Q4, contract quarter 1)',
	);
});

test('a period that is no quarter claims no quarter', () => {
	expect(periodLabel({ number: 2, ...span('2017-07-01', '2017-12-31') })).toBe(
		'July to December 2017 (contract period 2)',
	);
});

test.each([
	['2017-01-01', '2017-03-31', 'January to March 2017', 'Jan–Mar 2017'],
	['2016-02-01', '2016-02-29', 'February 2016', 'Feb 2016'],
	['2016-10-01', '2017-03-31', 'October 2016 to March 2017', 'Oct 2016–Mar 2017'],
	['2016-01-01', '2017-01-31', 'January 2016 to January 2017', 'Jan 2016–Jan 2017'],
	['2017-01-03', '2017-03-31', '3 January 2017 to 31 March 2017', '3 January 2017 to 31 March 2017'],
	['2016-02-01', '2016-02-28', '1 February 2016 to 28 February 2016', '1 February 2016 to 28 February 2016'],
] as const)('%s to %s is %s', (startsOn, endsOn, short, veryShort) => {
	expect(monthsLabel(span(startsOn, endsOn))).toBe(short);
	expect(chartMonthsLabel(span(startsOn, endsOn))).toBe(veryShort);
});
