import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReportingPeriodsFacts } from '../../../operations/reporting-period/show-reporting-periods.ts';

export interface PeriodsView {
	readonly programme: string;
	readonly back: string;
	readonly rows: readonly {
		readonly key: string;
		readonly label: string;
		readonly opens: string;
		readonly due: string;
		readonly changeHref: string | null;
	}[];
	readonly canChange: boolean;
	/** The periods that are missing; null where none is, or the reader may not make them. */
	readonly make: { readonly href: string; readonly words: string } | null;
}

export function periodsView(
	{ programme, periods, planned, today }: ReportingPeriodsFacts,
	mayEdit: boolean,
): PeriodsView {
	const base = `/programmes/${programme.slug}/periods`;
	return {
		programme: programme.name,
		back: `/programmes/${programme.slug}/specification`,
		canChange: mayEdit && periods.some(({ opensOn }) => opensOn > today),
		rows: periods.map((period) => ({
			key: period.id,
			label: periodLabel(period),
			opens: writeDay(period.opensOn),
			due: writeDayWithWeekday(period.dueOn),
			changeHref: mayEdit && period.opensOn > today ? `${base}/${period.number}` : null,
		})),
		make:
			mayEdit && planned.length > 0
				? { href: `${base}/make`, words: `Make ${plural(planned.length, 'missing period')}` }
				: null,
	};
}

/** The periods that would be made, to be checked first. */
export const plannedRows = ({ planned }: ReportingPeriodsFacts) =>
	planned.map((period) => ({
		key: periodLabel(period),
		value: `Opens ${writeDay(period.opensOn)}, due ${writeDayWithWeekday(period.dueOn)}`,
	}));
