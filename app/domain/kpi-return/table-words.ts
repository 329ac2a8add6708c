import type { Period } from '../calendar/period.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import { breakdownWords } from '../specification/breakdown-words.ts';
import type { BoxHead, BoxTable } from './box.ts';
import type { CellNames } from './name-cell.ts';

/** What a table of a return is about: over which places, over which months. */
export function tableCaption(
	{ cohort, columns, rows, quartersCovered }: BoxTable,
	period: Period,
	periods: readonly Period[],
	names: CellNames,
): string {
	const split = rows.some(({ kind }) => kind === 'area') ? 'by area' : 'all areas together';
	if (cohort !== null) return `Cases entered in ${names.cohorts.get(cohort)}, ${split}`;
	if (columns.some(({ kind }) => kind === 'cohort'))
		return `Cases by the quarter in which they were entered, ${split}`;
	const first = periods.find(({ number }) => number === period.number - quartersCovered + 1) ?? period;
	const months = monthsLabel({ startsOn: first.startsOn, endsOn: period.endsOn });
	return rows.some(({ kind }) => kind === 'area')
		? `${months}, by area`
		: `${months}, for the whole programme`;
}

/** How last quarter's cohort is counted, which people get wrong. */
export function tableHint({ cohort, columns, closing }: BoxTable, period: Period): string | null {
	if (closing)
		return 'Asked now because this is the agreement’s last return. It covers the months since you were last asked for these figures.';
	if (cohort === null && !columns.some(({ kind }) => kind === 'cohort')) return null;
	if (cohort === period.number)
		return `The cases that came in this quarter, as they stood on ${writeDay(period.endsOn)}.`;
	if (cohort !== null)
		return `The same cases as in last quarter’s return, as they stood on ${writeDay(period.endsOn)}. This closes them: the KPIs are judged on it.`;
	return `As they stood on ${writeDay(period.endsOn)}.`;
}

export const headWords = (head: BoxHead, period: Period, names: CellNames): string => {
	switch (head.kind) {
		case 'measure':
			return head.measure.label;
		case 'area':
			return names.areas.get(head.areaId) ?? 'Area';
		case 'cohort':
			return `Entered in ${names.cohorts.get(head.cohort)}`;
		case 'figure':
			return monthsLabel(period);
	}
};

export const rowsAre = ({ rows }: BoxTable): string =>
	rows.some(({ kind }) => kind === 'area') ? 'Area' : 'Measure';

/** Parts of one breakdown stand together under the name of their whole; null for what is no part. */
export function groupWords(head: BoxHead, names: CellNames): string | null {
	if (head.kind !== 'measure') return null;
	const { partOf, breakdown } = head.measure;
	const whole = names.measures.find(({ key }) => key === partOf);
	return whole === undefined ? null : `${whole.label}, ${breakdownWords(breakdown)}`;
}
