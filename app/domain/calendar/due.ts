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

/** "due in 5 days", "due today", "1 day overdue". */
export function writeHowLongLeft(left: HowLongLeft): string {
	if (left.kind === 'due-today') return 'due today';
	const days = `${left.days} ${left.days === 1 ? 'day' : 'days'}`;
	return left.kind === 'due-in' ? `due in ${days}` : `${days} overdue`;
}
