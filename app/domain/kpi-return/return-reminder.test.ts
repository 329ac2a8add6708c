import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { REMINDED, type ReturnReminder, reminderToSend } from './return-reminder.ts';

/** Due on Monday 30 October 2017; opened on Sunday 1 October. */
const ASKED = { opensOn: isoDate('2017-10-01'), dueOn: isoDate('2017-10-30') };

test.each([
	['2017-09-30', null],
	['2017-10-01', REMINDED.opened],
	['2017-10-13', REMINDED.opened],
	// Ten working days before a Monday is a Monday.
	['2017-10-16', REMINDED.ten],
	['2017-10-25', REMINDED.ten],
	// Two working days before a Monday is the Thursday.
	['2017-10-26', REMINDED.two],
	['2017-10-29', REMINDED.two],
	['2017-10-30', REMINDED.today],
	['2017-10-31', REMINDED.overdue],
	['2017-11-06', REMINDED.overdue],
	['2017-11-07', REMINDED.overdue + 1],
	['2018-04-30', REMINDED.overdue + 25],
	['2018-05-01', null],
])('on %s reminder %s is due where none was sent', (today, step) => {
	expect(reminderToSend(ASKED, [], isoDate(today))).toBe(step);
});

test('bank holidays are no working days: Easter moves the first reminder', () => {
	const asked = { opensOn: isoDate('2018-03-01'), dueOn: isoDate('2018-04-12') };
	expect(reminderToSend(asked, [], isoDate('2018-03-26'))).toBe(REMINDED.opened);
	expect(reminderToSend(asked, [], isoDate('2018-03-27'))).toBe(REMINDED.ten);
});

test('day by day each comes once; after a week without the clock only the newest', () => {
	const run = (days: readonly number[]) => {
		const sent: ReturnReminder[] = [];
		for (const day of days) {
			const step = reminderToSend(ASKED, sent, addDays(ASKED.opensOn, day));
			if (step !== null) sent.push({ dueOn: ASKED.dueOn, step });
			expect(reminderToSend(ASKED, sent, addDays(ASKED.opensOn, day))).toBeNull();
		}
		return sent.map(({ step }) => step);
	};
	expect(run(Array.from({ length: 45 }, (_, day) => day))).toEqual([0, 1, 2, 3, 4, 5, 6]);
	expect(run([0, 31])).toEqual([0, 4]);
});

test('more time begins the reminders again for the new day, but never says again that it has opened', () => {
	const sent = [
		{ dueOn: ASKED.dueOn, step: REMINDED.opened },
		{ dueOn: ASKED.dueOn, step: REMINDED.today },
	];
	const later = { ...ASKED, dueOn: isoDate('2017-11-30') };
	expect(reminderToSend(later, sent, isoDate('2017-10-31'))).toBeNull();
	expect(reminderToSend(later, sent, isoDate('2017-11-16'))).toBe(REMINDED.ten);
});
