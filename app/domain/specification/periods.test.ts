import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { decideWindowChange } from './decide-window-change.ts';
import { planPeriods } from './plan-periods.ts';

const span = (startsOn: string, endsOn: string) => ({ startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) });
const withId = (period: Omit<Period, 'id'>): Period => ({ id: `period-${period.number}`, ...period });

test('a programme of two years from January has eight quarters, each with its window', () => {
	const planned = planPeriods(span('2017-01-01', '2018-12-31'), []).planned;
	expect(planned).toHaveLength(8);
	expect(planned[0]).toEqual({
		number: 1,
		startsOn: '2017-01-01',
		endsOn: '2017-03-31',
		opensOn: '2017-04-01',
		dueOn: '2017-05-03',
	});
	expect(planned[7]).toMatchObject({ number: 8, startsOn: '2018-10-01', endsOn: '2018-12-31' });
});

test('the first and the last period are cut to the programme’s own days', () => {
	const planned = planPeriods(span('2027-01-15', '2027-05-20'), []).planned;
	expect(planned.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
		['2027-01-15', '2027-03-31'],
		['2027-04-01', '2027-05-20'],
	]);
});

test('a programme that is made longer gets the periods that it lacks; those that there are keep their numbers', () => {
	const first = planPeriods(span('2017-01-01', '2017-08-15'), []).planned.map(withId);
	const more = planPeriods(span('2017-01-01', '2018-03-31'), first).planned;
	expect(more.map(({ number, startsOn, endsOn }) => [number, startsOn, endsOn])).toEqual([
		[4, '2017-08-16', '2017-09-30'],
		[5, '2017-10-01', '2017-12-31'],
		[6, '2018-01-01', '2018-03-31'],
	]);
	expect(planPeriods(span('2017-01-01', '2017-08-15'), first).planned).toEqual([]);
	expect(planPeriods(span('2017-01-01', '2017-05-15'), first).planned).toEqual([]);
});

test('planned periods cover every day of a programme once', () => {
	const days = fc.record({
		start: fc.integer({ min: 0, max: 3600 }),
		length: fc.integer({ min: 1, max: 1200 }),
	});
	fc.assert(
		fc.property(days, ({ start, length }) => {
			const startsOn = addDays(isoDate('2015-01-01'), start);
			const endsOn = addDays(startsOn, length);
			const planned = planPeriods({ startsOn, endsOn }, []).planned;
			expect(planned[0]?.startsOn).toBe(startsOn);
			expect(planned.at(-1)?.endsOn).toBe(endsOn);
			for (const [index, period] of planned.entries()) {
				expect(period.number).toBe(index + 1);
				if (index > 0) expect(daysBetween(planned[index - 1]!.endsOn, period.startsOn)).toBe(1);
				expect(period.opensOn).toBe(addDays(period.endsOn, 1));
			}
		}),
	);
});

const PERIOD = withId(planPeriods(span('2017-01-01', '2017-03-31'), []).planned[0]!);
const change = (
	opensOn: string,
	dueOn: string,
	given: { today?: string; expected?: Pick<Period, 'opensOn' | 'dueOn'> } = {},
) => {
	const { today = '2017-02-01', expected = PERIOD } = given;
	const result = decideWindowChange(
		PERIOD,
		{ window: { opensOn: isoDate(opensOn), dueOn: isoDate(dueOn) }, expected },
		isoDate(today),
	);
	return result.ok ? result.value : result.refusal;
};

test('a window that has not opened is moved', () => {
	expect(change('2017-04-03', '2017-05-31')).toEqual({ opensOn: '2017-04-03', dueOn: '2017-05-31' });
	expect(change('2017-04-03', '2017-05-31', { today: '2017-03-31' })).toMatchObject({ dueOn: '2017-05-31' });
});

test.each<readonly [string, Parameters<typeof change>, object]>([
	[
		'once it is open',
		['2017-04-03', '2017-05-31', { today: '2017-04-01' }],
		{ code: 'has-opened', opensOn: '2017-04-01' },
	],
	[
		'to open before the period has ended',
		['2017-03-31', '2017-05-31'],
		{ code: 'opens-before-period-ends', endsOn: '2017-03-31' },
	],
	[
		'to be due on the day it opens',
		['2017-04-03', '2017-04-03'],
		{ code: 'due-before-it-opens', opensOn: '2017-04-03' },
	],
	[
		'to be due more than a year later',
		['2017-04-03', '2018-04-02'],
		{ code: 'due-too-late', latest: '2018-04-01' },
	],
	[
		'by somebody who saw another one',
		['2017-04-03', '2017-05-31', { expected: { opensOn: PERIOD.opensOn, dueOn: isoDate('2017-05-04') } }],
		{ code: 'changed-meanwhile' },
	],
])('a window is not moved %s', (_name, given, refusal) => {
	expect(change(...given)).toMatchObject(refusal);
});

test('periods stop before the first whose due day needs a year without bank holidays, and it is named', () => {
	const { planned, stoppedBy } = planPeriods(span('2028-01-01', '2029-12-31'), []);
	expect(planned.map(({ dueOn }) => dueOn)).toEqual(['2028-05-03', '2028-07-28', '2028-10-27']);
	expect(stoppedBy).toEqual({ code: 'no-bank-holidays', year: 2029 });
});
