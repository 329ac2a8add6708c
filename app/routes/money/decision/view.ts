import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { MoneyDecisionShown } from '../../../operations/payment/show-money-decision.ts';
import { answerQuestions } from '../answer-form.ts';
import { DECISION_WORDS } from '../money-words.ts';
import { decisionRefusal } from '../refusal-words.ts';

const STATES = {
	'awaiting-approval': 'Awaiting approval by a second person',
	approved: 'Approved',
	refused: 'Refused',
} as const;

export function decisionForm(shown: MoneyDecisionShown, mayDecide: boolean): Asked {
	const { decision, mayNotApprove } = shown;
	const open = decision.state === 'awaiting-approval' && mayDecide;
	const mayRefuse =
		mayNotApprove === null ||
		mayNotApprove.code === 'more-than-there-is' ||
		mayNotApprove.code === 'spending-not-settled';
	return {
		title: DECISION_WORDS[decision.kind],
		caption: `${decision.payee}: ${decision.agreementTitle} (${decision.agreementReference}), ${monthsLabel(decision)}`,
		back: `/money/${decision.agreementId}`,
		inset: open && mayNotApprove !== null ? [`${decisionRefusal(mayNotApprove).message}.`] : [],
		facts: [
			{ key: 'Amount', value: writePounds(decision.amountPence) },
			{ key: 'State', value: STATES[decision.state] },
			{ key: 'Reason', value: decision.reason },
			...(decision.toStartsOn === null || decision.toEndsOn === null
				? []
				: [
						{
							key: 'The payment that it changes',
							value: monthsLabel({ startsOn: decision.toStartsOn, endsOn: decision.toEndsOn }),
						},
					]),
			{ key: 'Drafted', value: `By ${decision.drafterName} on ${writeDay(londonDay(decision.draftedAt))}` },
			...(decision.decidedAt === null
				? []
				: [
						{
							key: STATES[decision.state],
							value: `By ${decision.deciderName} on ${writeDay(londonDay(decision.decidedAt))}`,
						},
					]),
			...(decision.decidedWords === null
				? []
				: [{ key: 'Why it was refused', value: decision.decidedWords }]),
		],
		questions: open && mayRefuse ? answerQuestions : [],
		button: open && mayRefuse ? { text: 'Record the decision' } : null,
	};
}
