import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { isInForceOn, standingOn } from './version-state.ts';

const term = (terminatedOn: string | null = null) => ({
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	terminatedOn: terminatedOn === null ? null : isoDate(terminatedOn),
});

test.each([
	['2016-12-31', null, 'to-begin'],
	['2017-01-01', null, 'active'],
	['2018-12-31', null, 'active'],
	['2019-01-01', null, 'ended'],
	['2017-06-30', '2017-06-30', 'active'],
	['2017-07-01', '2017-06-30', 'terminated'],
	['2019-01-01', '2017-06-30', 'terminated'],
])('on %s, ended early on %s, it is %s', (day, terminatedOn, standing) => {
	expect(standingOn(term(terminatedOn), isoDate(day))).toBe(standing);
	expect(isInForceOn(term(terminatedOn), isoDate(day))).toBe(standing === 'active');
});
