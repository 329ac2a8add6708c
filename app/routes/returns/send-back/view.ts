import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { SendBackRefusal } from '../../../domain/kpi-return/decide-send-back-to-draft.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { wordsRefusal } from '../words-refusal.ts';

export const sendBackForm = ({ whole: { row } }: ReturnFacts): Asked => ({
	title: 'Send the return back to be changed',
	caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
	back: `/returns/${row.id}`,
	intro: ['The return opens again, and the people who filled it in are told. They see what you write here.'],
	questions: [
		{
			kind: 'long-text',
			name: 'reason',
			label: 'What should be looked at again?',
			hint: 'Do not write anything that identifies a person on the programme, a partner or a child.',
		},
	],
	button: { text: 'Send back' },
});

export function sendBackRefusal(refusal: SendBackRefusal): BoxError {
	switch (refusal.code) {
		case 'words-missing':
		case 'words-too-long':
			return wordsRefusal(refusal, 'what should be looked at again');
		case 'only-the-lead':
			return { field: '', message: 'Only the lead provider can send the return back.' };
		case 'not-ready-to-certify':
			return {
				field: '',
				message: 'The return is not waiting to be certified any more, so it was not sent back.',
			};
	}
}
