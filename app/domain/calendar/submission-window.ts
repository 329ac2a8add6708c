import { accepted, type Result } from '../result.ts';
import type { BankHolidaysRefusal } from './bank-holidays.ts';
import { addDays, type IsoDate } from './iso-date.ts';
import type { Period } from './period.ts';
import { workingDayAfter } from './working-days.ts';

type Window = Pick<Period, 'opensOn' | 'dueOn'>;

const WORKING_DAYS_TO_SUBMIT = 20;

/**
 * The window in which a period's return is sent, unless the specification says otherwise: opens the day after the period
 * ends, due 20 working days after it opens, England and Wales's bank holidays counted out (domain guide §5).
 */
export function submissionWindow(endsOn: IsoDate): Result<Window, BankHolidaysRefusal> {
	const opensOn = addDays(endsOn, 1);
	const dueOn = workingDayAfter(opensOn, WORKING_DAYS_TO_SUBMIT, 'england-and-wales');
	return dueOn.ok ? accepted({ opensOn, dueOn: dueOn.value }) : dueOn;
}
