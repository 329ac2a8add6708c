import type { BoxError } from '../../../components/layout/question.ts';
import type { BankHolidaysRefusal } from '../../../domain/calendar/bank-holidays.ts';
import { beginsStandstill, type NoticeStep } from '../../../domain/evaluation/award-life.ts';
import { decideTurn, type NoticeRefusal } from '../../../domain/evaluation/decide-award.ts';
import { standstillWords } from '../../../domain/tender/standstill-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { decisionPath, orderRefusal, regimeOfLot } from '../award-words.ts';

export const NOTICE_STEPS: readonly NoticeStep[] = ['award-notice', 'details-notice'];

export function awardNoticeForm(shown: LotShown, step: NoticeStep): Asked {
	const { lot, today } = shown;
	const { award } = lot;
	const chosen = regimeOfLot(shown);
	const { regime } = chosen;
	const turn = decideTurn(regime, award, step, today);
	const may = turn.ok;
	const begins = beginsStandstill(regime, step) ? standstillWords(chosen) : null;
	const name = regime.names[step].toLowerCase();
	return {
		title: `Record the ${name}`,
		caption: lot.lot.title,
		back: decisionPath(shown),
		intro: may
			? [
					'Publish the notice on Find a Tender first, then enter what is there. The portal’s page is not the legal publication.',
					...(begins === null ? [] : [begins]),
				]
			: [],
		inset: turn.ok ? [] : [`${orderRefusal(turn.refusal).message}.`],
		questions: may
			? [
					{ kind: 'text', name: 'noticeNumber', label: 'Number of the notice', width: 20 },
					{ kind: 'day', name: 'noticeDay', label: 'On which day was it published?' },
					{
						kind: 'text',
						name: 'noticeTime',
						label: 'At what time?',
						hint: 'London time, for example 09:30',
						width: 5,
					},
				]
			: [],
		version: award?.version ?? 0,
		button: may ? { text: 'Record the notice' } : null,
	};
}

export function awardNoticeRefusal(refusal: NoticeRefusal | BankHolidaysRefusal): BoxError {
	switch (refusal.code) {
		case 'no-number':
			return {
				field: 'noticeNumber',
				message: 'Enter the number as it is on Find a Tender, like 2026/S 000-012345',
			};
		case 'in-the-future':
			return {
				field: 'noticeDay.day',
				message: 'The notice must have been published already: its time lies in the future',
			};
		case 'too-early':
			return {
				field: 'noticeDay.day',
				message:
					'The notice must come after what goes before it: it cannot be older than the letters, or the agreement',
			};
		default:
			return orderRefusal(refusal);
	}
}
