import type { BankHolidaysRefusal } from '../calendar/bank-holidays.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { findUnknownYear, isWorkingDay, workingDayAfter } from '../calendar/working-days.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Regime } from './regime.ts';

/**
 * The last day of the standstill, from the day on which the notice was published or sent. Under the Act of 2023 the day of publication is the
 * first of eight working days, in any part of the United Kingdom (s.52, s.123); under the Regulations of 2015 ten days follow it (reg 87). Null
 * where the regime keeps none.
 */
export function standstillEndsOn(
	{ standstill }: Pick<Regime, 'standstill'>,
	noticeOn: IsoDate,
): Result<IsoDate | null, BankHolidaysRefusal> {
	if (standstill === null) return accepted(null);
	if (standstill.kind === 'calendar-days') return accepted(addDays(noticeOn, standstill.days));
	const unknown = findUnknownYear(noticeOn, noticeOn);
	if (unknown !== null) return refused(unknown);
	const after = isWorkingDay(noticeOn, 'united-kingdom') ? standstill.days - 1 : standstill.days;
	return workingDayAfter(noticeOn, after, 'united-kingdom');
}
