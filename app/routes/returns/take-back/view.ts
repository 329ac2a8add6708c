import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { TakeBackRefusal } from '../../../domain/kpi-return/decide-take-back.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

export const takeBackForm = ({ whole: { row } }: ReturnFacts): Asked => ({
	title: 'Take the return back to change it',
	caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
	back: `/returns/${row.id}`,
	intro: [
		'The return opens again and can be changed. It cannot be certified until somebody marks it as ready again. The certifiers are told.',
	],
	questions: [],
	button: { text: 'Take the return back' },
});

export function takeBackRefusal(refusal: TakeBackRefusal): BoxError {
	switch (refusal.code) {
		case 'not-ready-to-certify':
			return {
				field: '',
				message: 'The return is not waiting to be certified any more. Go back to it to see where it stands.',
			};
		case 'already-submitted':
			return {
				field: '',
				message:
					'The return has been certified and sent, so it cannot be taken back. Ask the commissioner to reopen it.',
			};
		case 'only-the-lead':
			return { field: '', message: 'Only the lead provider can take the return back.' };
	}
}
