import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { ReopenRefusal } from '../../../domain/kpi-return/decide-reopening.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { wordsRefusal } from '../words-refusal.ts';

export const reopenForm = ({ whole: { row } }: ReturnFacts): Asked => ({
	title: 'Reopen the return',
	caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
	back: `/returns/${row.id}`,
	intro: [
		'The provider can change figures and submit a new version. What has been accepted stands until you accept a later version. If a board report has been published on it, the next report lists what changed.',
	],
	questions: [
		{
			kind: 'long-text',
			name: 'reason',
			label: 'Why is it reopened?',
			hint: 'The provider sees this. Do not write anything that identifies a person on the programme, a partner or a child.',
		},
	],
	button: { text: 'Reopen the return' },
});

export function reopenRefusal(refusal: ReopenRefusal): BoxError {
	switch (refusal.code) {
		case 'words-missing':
		case 'words-too-long':
			return wordsRefusal(refusal, 'a reason');
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office reopens a return.' };
		case 'not-accepted':
			return { field: '', message: 'This return is not accepted, so there is nothing to reopen.' };
	}
}
