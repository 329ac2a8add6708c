import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { FIRST_REMINDER, SECOND_REMINDER } from './accreditation.ts';
import type { Accreditation } from './may-start.ts';

/** What people were told already: about which last day, and how many days before it (below nought: that it had lapsed). */
export interface ReminderSent {
	readonly expiresOn: IsoDate;
	readonly daysBefore: number;
}

/** Kept for “it has lapsed”. */
export const HAS_LAPSED = -1;

/**
 * Which reminder is due on a day, if any: from 60 days before the last day, from 14, and once it is over; each once for a last day, whenever the
 * clock gets to it. Whoever missed the first is told the second alone. Nothing is due of one that was withdrawn.
 */
export function reminderDue(
	{ expiresOn, withdrawnOn }: Accreditation,
	sent: readonly ReminderSent[],
	today: IsoDate,
): number | null {
	if (expiresOn === null || withdrawnOn !== null) return null;
	const left = daysBetween(today, expiresOn);
	if (left > FIRST_REMINDER) return null;
	const due = left < 0 ? HAS_LAPSED : left <= SECOND_REMINDER ? SECOND_REMINDER : FIRST_REMINDER;
	return sent.some((one) => one.expiresOn === expiresOn && one.daysBefore <= due) ? null : due;
}
