import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { SendBackRefusal } from '../../../domain/kpi-return/decide-send-back-to-draft.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { ReasonView } from '../reason-page.tsx';
import { wordsRefused } from '../words-refused.ts';

export function sendBackView(
	{ whole }: ReturnFacts,
	commandId: string,
	typed = '',
	refusal: SendBackRefusal | null = null,
): ReasonView {
	const error = refusal === null ? null : wordsRefused(refusal, 'what should be looked at again');
	return {
		back: `/returns/${whole.row.id}`,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		heading: 'Send the return back to be worked on',
		explains:
			'The return opens again, and the people who filled it in are told. They see what you write here.',
		label: 'What should be looked at again?',
		hint: 'Do not write anything that identifies a person on the programme, a partner or a child.',
		button: 'Send back',
		commandId,
		typed,
		error,
		refused:
			refusal === null || error !== null
				? null
				: refusal.code === 'only-the-lead'
					? 'Only the lead provider can send the return back.'
					: 'The return is not waiting to be certified any more, so it was not sent back.',
	};
}
