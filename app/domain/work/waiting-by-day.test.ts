import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { waitingByDay } from './waiting-by-day.ts';
import type { WaitingItem } from './waiting-item.ts';

const TUESDAY = isoDate('2026-10-20');
const item = (key: string, day: WaitingItem['day']): WaitingItem => ({
	key,
	what: 'Review the return',
	about: 'Somebody',
	note: '',
	day,
	href: '/',
	needs: 'return.review',
});
const shown = (...items: readonly WaitingItem[]) =>
	waitingByDay(items, TUESDAY).map((group) => [group.when, group.items.map(({ key }) => key)]);

test.each([
	['2026-10-19', 'overdue'],
	['2026-10-20', 'today'],
	['2026-10-21', 'this-week'],
	['2026-10-25', 'this-week'],
	['2026-10-26', 'later'],
])('on Tuesday 20 October what is due on %s is %s', (day, when) => {
	expect(shown(item('one', isoDate(day)))).toEqual([[when, ['one']]]);
});

test('what no rule sets a day for stands under today, after what is due', () => {
	expect(shown(item('open', null), item('due', TUESDAY))).toEqual([['today', ['due', 'open']]]);
});

test('nothing that waits is lost or shown twice, whatever the days', () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.integer({ min: -900, max: 900 }))), (days) => {
			const items = days.map((away, index) =>
				item(String(index), away === null ? null : addDays(TUESDAY, away)),
			);
			const keys = waitingByDay(items, TUESDAY).flatMap((group) => group.items.map(({ key }) => key));
			expect([...keys].sort()).toEqual(items.map(({ key }) => key).sort());
		}),
	);
});
