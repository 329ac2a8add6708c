import type { FormPageView } from '../../../../components/layout/form-page.tsx';
import type { BoxError } from '../../../../components/layout/question.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { ReportingPeriodsFacts } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { plannedRows } from '../view.ts';

/** "Check the periods": what would be made, with its windows. */
export function makePeriodsView(
	facts: ReportingPeriodsFacts,
	commandId: string,
	errors: readonly BoxError[],
): FormPageView {
	const { programme, planned } = facts;
	return {
		title: 'Check the reporting periods',
		caption: programme.name,
		back: `/programmes/${programme.slug}/periods`,
		intro: [
			planned.length === 0
				? 'Every day of the programme is in a reporting period. There is nothing to make.'
				: 'Quarters of the public sector, cut to the programme’s own days. Periods are never numbered anew. You can change each window until it opens.',
		],
		...(planned.length === 0 ? {} : { facts: plannedRows(facts) }),
		questions: [],
		values: {},
		errors,
		hidden: { commandId, expectedVersion: String(Math.max(planned.length, 1)) },
		button: planned.length === 0 ? null : { text: `Make ${plural(planned.length, 'period')}` },
	};
}

export const periodsRefusal = {
	'none-missing': 'These periods have been made already',
	'changed-meanwhile': 'The programme’s dates changed after you opened this page. Check the periods again',
} as const;
