import type { BoxError } from '../../components/layout/question.ts';
import { type BankHolidaysRefusal, noBankHolidaysWords } from '../../domain/calendar/bank-holidays.ts';
import type { OrderRefusal } from '../../domain/evaluation/decide-award.ts';
import { type AwardStep, type ChosenRegime, regimeOf } from '../../domain/tender/regime.ts';
import type { LotShown } from '../../operations/evaluation/show-lot.ts';
import { bidderName, lotPath } from './evaluation-words.ts';

export const decisionPath = (shown: LotShown): `/${string}` => `${lotPath(shown)}/decision`;

export const regimeOfLot = ({ tender }: Pick<LotShown, 'tender'>): ChosenRegime => regimeOf(tender.notice);

/** What somebody does for a step, or waits for. */
const TO_DO: Readonly<Record<AwardStep | 'approval', string>> = {
	approval: 'a second person approves the decision',
	letters: 'the letters are sent to bidders',
	'award-notice': 'the award notice is recorded',
	standstill: 'the standstill ends',
	agreement: 'the agreement is accepted',
	'details-notice': 'the contract details notice is recorded',
};

export function orderRefusal(refusal: OrderRefusal | BankHolidaysRefusal): BoxError {
	switch (refusal.code) {
		case 'no-bank-holidays':
			return { field: '', message: noBankHolidaysWords(refusal.year) };
		case 'comes-first':
			return { field: '', message: `This cannot be done yet. First ${TO_DO[refusal.first]}` };
		case 'done-already':
			return { field: '', message: 'This has been done already' };
		case 'not-in-order':
			return { field: '', message: 'The law of this tender does not have this step' };
		case 'undoing':
			return { field: '', message: 'It has been proposed to undo the decision: that is decided first' };
	}
}

/** "Turning North", or that nothing is awarded. */
export const decidedFor = (
	shown: LotShown,
	award: { readonly submissionId: string | null } | null | undefined,
): string => (award?.submissionId == null ? 'Nothing is awarded' : bidderName(shown, award.submissionId));
