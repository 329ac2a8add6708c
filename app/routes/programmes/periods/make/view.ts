import type { BoxError } from '../../../../components/layout/question.ts';
import type { BankHolidaysRefusal } from '../../../../domain/calendar/bank-holidays.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { ReportingPeriodsFacts } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { laterPeriodsWords, plannedRows } from '../view.ts';

/** "Check the periods": what would be made, with its windows. How many they are is what was seen. */
export function makePeriodsForm(facts: ReportingPeriodsFacts): Asked {
	const { programme, planned, stoppedBy } = facts;
	return {
		title: 'Check the reporting periods',
		caption: programme.name,
		back: `/programmes/${programme.slug}/periods`,
		inset: stoppedBy === null ? [] : [laterPeriodsWords(stoppedBy)],
		intro: [
			planned.length === 0
				? stoppedBy === null
					? 'Every day of the programme is in a reporting period. There is nothing to make.'
					: 'No more periods can be made yet.'
				: 'Quarters of the public sector, cut to the programme’s own days. Periods are never renumbered. You can change each window until it opens.',
		],
		...(planned.length === 0 ? {} : { facts: plannedRows(facts) }),
		questions: [],
		version: Math.max(planned.length, 1),
		button: planned.length === 0 ? null : { text: `Make ${plural(planned.length, 'period')}` },
	};
}

export const periodsRefusal = (
	refusal: { readonly code: 'none-missing' } | BankHolidaysRefusal,
): BoxError => ({
	field: '',
	message:
		refusal.code === 'none-missing' ? 'These periods have been made already' : laterPeriodsWords(refusal),
});
