import type { BoxError } from '../../../components/layout/question.ts';
import { type BankHolidaysRefusal, noBankHolidaysWords } from '../../../domain/calendar/bank-holidays.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { ApproveAwardRefusal } from '../../../domain/evaluation/decide-award.ts';
import { regimeOf } from '../../../domain/tender/regime.ts';
import { standstillEndsOn } from '../../../domain/tender/standstill.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { rankingTable } from '../evaluation/bids-view.ts';
import { bidderName, lotPath } from '../evaluation-words.ts';

export function approveAwardForm(shown: LotShown): Asked {
	const { tender, lot, today } = shown;
	const mayApprove = lot.award !== null && lot.award.approvedAt === null;
	const endsOn = standstillEndsOn(regimeOf(tender.notice).regime, today);
	return {
		title: 'Approve the award',
		caption: lot.lot.title,
		back: lotPath(shown),
		intro: mayApprove
			? [
					!endsOn.ok
						? `${noBankHolidaysWords(endsOn.refusal.year)}.`
						: endsOn.value === null
							? 'This tender keeps no standstill: the agreement may be drafted at once.'
							: `The standstill begins today and ends with ${writeDay(endsOn.value)}.`,
				]
			: [],
		inset: mayApprove ? [] : ['There is no award to approve.'],
		facts: mayApprove
			? [
					{ key: 'Who is recommended', value: bidderName(shown, lot.award?.submissionId ?? '') },
					{ key: 'Why', value: { written: lot.award?.reason ?? '' } },
				]
			: [],
		blocks: mayApprove ? [{ kind: 'table', table: rankingTable(shown) }] : [],
		wide: true,
		version: lot.award?.version ?? 0,
		questions: [],
		button: mayApprove ? { text: 'Approve the award' } : null,
	};
}

export function approveAwardRefusal(refusal: ApproveAwardRefusal | BankHolidaysRefusal): BoxError {
	switch (refusal.code) {
		case 'no-bank-holidays':
			return { field: '', message: noBankHolidaysWords(refusal.year) };
		case 'not-recommended':
			return { field: '', message: 'Nothing is recommended' };
		case 'awarded-already':
			return { field: '', message: 'The lot has been awarded' };
		case 'approver-worked-on-it':
			return { field: '', message: 'You recommended it, so somebody else must approve it' };
	}
}
