import {
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { BankHolidaysRefusal } from '../../../domain/calendar/bank-holidays.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReportingPeriodsFacts } from '../../../operations/reporting-period/show-reporting-periods.ts';

export function periodsView(facts: ReportingPeriodsFacts, mayEdit: boolean): RecordView {
	const { programme, planned, stoppedBy } = facts;
	return {
		title: 'Reporting periods',
		caption: programme.name,
		back: { href: `/programmes/${programme.slug}/specification`, text: 'Service specification' },
		blocks: [
			...said(
				'A return can be filled in while its period runs, and is sent once its window has opened. Unless it was said otherwise, the window opens on the day after the period ends and the return is due 20 working days later. The day on which it is due never moves by itself: more time is agreed with a provider, and both days are shown.',
			),
			...only(mayEdit && planned.length > 0, {
				kind: 'actions',
				actions: [
					{
						href: `/programmes/${programme.slug}/periods/make`,
						text: `Make ${plural(planned.length, 'missing period')}`,
						as: 'main',
					},
				],
			}),
			...(stoppedBy === null ? [] : said(laterPeriodsWords(stoppedBy))),
			{ kind: 'table', table: windowsOf(facts, mayEdit) },
		],
	};
}

/** Why periods end before the programme does. */
export const laterPeriodsWords = ({ year }: BankHolidaysRefusal): string =>
	`Periods whose returns are due in ${year} or later cannot be made yet: the portal does not have the bank holidays of ${year}. Ask whoever runs the portal to put GOV.UK’s latest file of bank holidays in place.`;

function windowsOf({ programme, periods, today }: ReportingPeriodsFacts, mayEdit: boolean): TableView {
	const canChange = mayEdit && periods.some(({ opensOn }) => opensOn > today);
	return {
		id: 'periods',
		caption: 'Periods and submission windows',
		large: true,
		columns: [
			words('Period'),
			words('Window opens'),
			words('Return is due'),
			...(canChange ? [words('Change')] : []),
		],
		rows: periods.map((period) => ({
			key: period.id,
			cells: [
				periodLabel(period),
				writeDay(period.opensOn),
				writeDayWithWeekday(period.dueOn),
				...(canChange
					? [
							period.opensOn > today
								? {
										text: 'Change',
										href: `/programmes/${programme.slug}/periods/${period.number}`,
										of: `the window of ${periodLabel(period)}`,
									}
								: 'Has opened',
						]
					: []),
			],
		})),
		empty: 'No reporting period has been made yet. Returns, KPIs and the service specification need them.',
	};
}

/** The periods that would be made, to be checked first. */
export const plannedRows = ({ planned }: ReportingPeriodsFacts) =>
	planned.map((period) => ({
		key: periodLabel(period),
		value: `Opens ${writeDay(period.opensOn)}, due ${writeDayWithWeekday(period.dueOn)}`,
	}));
