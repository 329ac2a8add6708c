import { addDays, type IsoDate } from './iso-date.ts';
import type { Period } from './period.ts';
import { addWorkingDays } from './working-days.ts';

const WORKING_DAYS_TO_SUBMIT = 20;

/**
 * The window in which a period's return is sent, unless the specification says otherwise: opens the day after the period
 * ends, due 20 working days after it opens, England and Wales's bank holidays counted out (domain guide §5).
 */
export function submissionWindow(endsOn: IsoDate): Pick<Period, 'opensOn' | 'dueOn'> {
	const opensOn = addDays(endsOn, 1);
	return { opensOn, dueOn: addWorkingDays(opensOn, WORKING_DAYS_TO_SUBMIT, 'england-and-wales') };
}
