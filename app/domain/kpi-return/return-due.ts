import { type HowLongLeft, howLongLeft } from '../calendar/due.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { KpiReturn } from './kpi-return.ts';
import type { ReturnState } from './return-state.ts';

export interface ReturnDue {
	/** The date of the specification, which never moves. */
	readonly dueOn: IsoDate;
	/** The newest extension agreed, shown beside it; null where there is none. */
	readonly extendedTo: IsoDate | null;
	/** Judged against the extension where there is one; null once the return is in, or has been closed. */
	readonly left: HowLongLeft | null;
	readonly isOverdue: boolean;
}

/** Due and overdue are derived from today, never stored. A return that came in once is due no more: queries have a clock of their own. */
export function returnDue(
	{ period, extensions, latest, state }: Pick<KpiReturn, 'period' | 'extensions' | 'latest' | 'state'>,
	today: IsoDate,
): ReturnDue {
	const newest = extensions.reduce<KpiReturn['extensions'][number] | null>(
		(last, each) => (last === null || each.agreedAt >= last.agreedAt ? each : last),
		null,
	);
	return dueBy(
		{ dueOn: period.dueOn, extendedTo: newest?.newDueOn ?? null, isIn: latest !== null, state },
		today,
	);
}

/** The same of a return in a list, of which only the newest extension and whether it came in have been read. */
export function dueBy(
	{
		dueOn,
		extendedTo,
		isIn,
		state,
	}: Pick<ReturnDue, 'dueOn' | 'extendedTo'> & { readonly isIn: boolean; readonly state: ReturnState },
	today: IsoDate,
): ReturnDue {
	const left = isIn || state === 'closed' ? null : howLongLeft(extendedTo ?? dueOn, today);
	return { dueOn, extendedTo, left, isOverdue: left?.kind === 'overdue-by' };
}
