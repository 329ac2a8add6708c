import type { IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import type { PersonalDate } from '../work/personal-date.ts';

interface ReturnOwed {
	readonly id: string;
	readonly agreementTitle: string;
	readonly programmeId: string;
	readonly programmeName: string;
	readonly period: {
		readonly id: string;
		readonly startsOn: IsoDate;
		readonly endsOn: IsoDate;
		readonly dueOn: IsoDate;
	};
	readonly extendedTo: IsoDate | null;
}

/** When returns that are still owed are due, an agreed extension included: each to its provider; to the office those of a programme that are due on one day together. */
export const datesOfReturns = (rows: readonly ReturnOwed[], isOffice: boolean): readonly PersonalDate[] =>
	isOffice ? ofOffice(rows) : rows.map(ofProvider);

const dueOn = ({ extendedTo, period }: ReturnOwed): IsoDate => extendedTo ?? period.dueOn;

const ofProvider = (row: ReturnOwed): PersonalDate => ({
	uid: `return-${row.id}`,
	title: `Return due: ${row.agreementTitle}, ${monthsLabel(row.period)}`,
	at: dueOn(row),
	path: `/returns/${row.id}`,
});

function ofOffice(rows: readonly ReturnOwed[]): readonly PersonalDate[] {
	const dates = rows.map((row): PersonalDate => {
		const extended = row.extendedTo === null ? '' : `-${row.extendedTo}`;
		return {
			uid: `returns-${row.programmeId}-${row.period.id}${extended}`,
			title: `Returns due${extended === '' ? '' : ' (extended)'}: ${row.programmeName}, ${monthsLabel(row.period)}`,
			at: dueOn(row),
			path: '/chase',
		};
	});
	return [...new Map(dates.map((date) => [date.uid, date])).values()];
}
