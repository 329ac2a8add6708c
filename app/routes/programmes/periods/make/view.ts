import type { BoxError } from '../../../../components/layout/question.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { ReportingPeriodsFacts } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { plannedRows } from '../view.ts';

/** "Check the periods": what would be made, with its windows. How many they are is what was seen. */
export function makePeriodsForm(facts: ReportingPeriodsFacts): Asked {
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
		version: Math.max(planned.length, 1),
		button: planned.length === 0 ? null : { text: `Make ${plural(planned.length, 'period')}` },
	};
}

export const periodsRefusal = (_refusal: { readonly code: 'none-missing' }): BoxError => ({
	field: '',
	message: 'These periods have been made already',
});
