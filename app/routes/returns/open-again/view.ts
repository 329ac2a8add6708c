import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { OpenAgainRefusal } from '../../../domain/kpi-return/decide-opening-again.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

export const openAgainForm = ({ whole: { row } }: ReturnFacts): Asked => ({
	title: 'Open the return again',
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	back: `/returns/${row.id}`,
	intro: [
		`The provider is asked for it again, with what had been typed into it. It is due when it was due, on ${writeDay(row.extendedTo ?? row.period.dueOn)}: agree a later date if that has passed.`,
	],
	questions: [],
	button: { text: 'Open the return again' },
});

export function openAgainRefusal(refusal: OpenAgainRefusal): BoxError {
	switch (refusal.code) {
		case 'not-closed':
			return { field: '', message: 'This return is not closed, so there is nothing to open' };
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office opens a return again' };
	}
}
