import type { HowLongLeft } from '../../domain/calendar/due.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { KpiReturn } from '../../domain/kpi-return/kpi-return.ts';
import { returnDue } from '../../domain/kpi-return/return-due.ts';

/** The original day always stands; an agreed extension stands beside it. */
export interface DueView {
	readonly dueOn: string;
	readonly extendedTo: string | null;
	/** Null once the return has come in. */
	readonly left: HowLongLeft | null;
}

export function dueView(
	kpiReturn: Pick<KpiReturn, 'period' | 'extensions' | 'latest'>,
	today: IsoDate,
): DueView {
	const { dueOn, extendedTo, left } = returnDue(kpiReturn, today);
	return { dueOn: writeDay(dueOn), extendedTo: extendedTo === null ? null : writeDay(extendedTo), left };
}
