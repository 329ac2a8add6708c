import type { CellView } from '../../components/layout/record-view.ts';
import { dueTag } from '../../components/words/return-tags.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { KpiReturn } from '../../domain/kpi-return/kpi-return.ts';
import { returnDue } from '../../domain/kpi-return/return-due.ts';

/** "13 November 2017 (extended; it was due on 30 October 2017)" and, until the return has come in, how long is left. */
export function whenDue(
	kpiReturn: Pick<KpiReturn, 'period' | 'extensions' | 'latest' | 'state'>,
	today: IsoDate,
): CellView {
	const { dueOn, extendedTo, left } = returnDue(kpiReturn, today);
	const day =
		extendedTo === null
			? writeDay(dueOn)
			: `${writeDay(extendedTo)} (extended; it was due on ${writeDay(dueOn)})`;
	if (kpiReturn.state === 'closed') return `No longer due. It was due on ${day}`;
	return left === null ? day : [day, dueTag(left)];
}
