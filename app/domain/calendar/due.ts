import { plural } from '../text/list-words.ts';
import { daysBetween, type IsoDate } from './iso-date.ts';

export type HowLongLeft =
	| { readonly kind: 'due-in'; readonly days: number }
	| { readonly kind: 'due-today' }
	| { readonly kind: 'overdue-by'; readonly days: number };

/** Both are days in London; a thing is overdue from the day after it was due. */
export function howLongLeft(dueOn: IsoDate, today: IsoDate): HowLongLeft {
	const days = daysBetween(today, dueOn);
	if (days === 0) return { kind: 'due-today' };
	return days > 0 ? { kind: 'due-in', days } : { kind: 'overdue-by', days: -days };
}

/** From here on months, and later years, say more than days; the day itself stands beside it. */
const DAYS_UNTIL_MONTHS = 100;
const MONTHS_UNTIL_YEARS = 24;

/** "due in 5 days", "due today", "1 day overdue", "5 months overdue", "6 years overdue": whole months and years that have passed. */
export function writeHowLongLeft(left: HowLongLeft): string {
	if (left.kind === 'due-today') return 'due today';
	return left.kind === 'due-in' ? `due in ${writeSpan(left.days)}` : `${writeSpan(left.days)} overdue`;
}

/** "today", "tomorrow", "in 12 days", "3 days ago". */
export function writeDaysAway(day: IsoDate, today: IsoDate): string {
	const days = daysBetween(today, day);
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	return days > 0 ? `in ${writeSpan(days)}` : `${writeSpan(-days)} ago`;
}

/** "5 days", "5 months", "6 years". */
export function writeSpan(days: number): string {
	if (days < DAYS_UNTIL_MONTHS) return plural(days, 'day');
	const months = Math.floor((days * 12) / 365.25);
	return months < MONTHS_UNTIL_YEARS ? plural(months, 'month') : plural(Math.floor(months / 12), 'year');
}
