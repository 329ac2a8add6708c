import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { ReopenRefusal } from '../../../domain/kpi-return/decide-reopening.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { ReasonView } from '../reason-page.tsx';
import { wordsRefused } from '../words-refused.ts';

export function reopenView(
	{ whole }: ReturnFacts,
	commandId: string,
	typed = '',
	refusal: ReopenRefusal | null = null,
): ReasonView {
	const error = refusal === null ? null : wordsRefused(refusal, 'a reason');
	return {
		back: `/returns/${whole.row.id}`,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		heading: 'Reopen the return',
		explains:
			'The provider can change figures and submit a new version. What has been accepted stands until you accept a later version. If a board report has been published on it, the next report lists what changed.',
		label: 'Why is it reopened?',
		hint: 'The provider sees this. Do not write anything that identifies a person on the programme, a partner or a child.',
		button: 'Reopen the return',
		commandId,
		typed,
		error,
		refused:
			refusal === null || error !== null
				? null
				: refusal.code === 'only-the-office'
					? 'Only the commissioner’s office reopens a return.'
					: 'This return is not accepted, so there is nothing to reopen.',
	};
}
