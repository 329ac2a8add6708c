import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { CLOSED_REASONS } from '../../../domain/kpi-return/closed-reason.ts';
import type { CloseRefusal } from '../../../domain/kpi-return/decide-closing.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { reasonToClose } from '../closed-words.ts';
import { wordsRefusal } from '../words-refusal.ts';

export const closeForm = ({ whole: { row } }: ReturnFacts): Asked => ({
	title: 'Close a return that will not come',
	caption: `${row.leadName}, ${monthsLabel(row.period)}`,
	back: `/returns/${row.id}`,
	intro: [
		'Nobody will be asked for it any more. Its figures are missing for good, and every page and paper that needs them says so and why. They never count as zero.',
		'What was typed into it is kept. If it comes after all, you can open it again.',
	],
	questions: [
		{
			kind: 'one-of',
			name: 'why',
			label: 'Why will it not come?',
			choices: CLOSED_REASONS.map((value) => ({ value, text: reasonToClose(value) })),
		},
		{
			kind: 'long-text',
			name: 'reason',
			label: 'What else should be recorded?',
			hint: 'Needed for another reason. The provider sees this. Do not write anything that identifies a person on the programme, a partner or a child.',
		},
	],
	button: { text: 'Close the return' },
});

export function closeRefusal(refusal: CloseRefusal): BoxError {
	switch (refusal.code) {
		case 'words-missing':
		case 'words-too-long':
			return wordsRefusal(refusal, 'the reason');
		case 'only-the-office':
			return { field: '', message: 'Only the commissioner’s office closes a return' };
		case 'already-closed':
			return { field: '', message: 'This return is closed already' };
		case 'awaits-review':
			return {
				field: '',
				message:
					'The provider has sent something that waits to be reviewed. Review it before you close the return',
			};
		case 'has-been-accepted':
			return {
				field: '',
				message: 'A version of this return has been accepted and still counts. It cannot be closed',
			};
		case 'period-not-ended':
			return {
				field: '',
				message: `The quarter ends on ${writeDay(refusal.endsOn)}. The return can be closed after that`,
			};
	}
}
