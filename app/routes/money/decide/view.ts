import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { reachOfDecision } from '../../../domain/payment/decide-money-decision.ts';
import { DECISION_KINDS } from '../../../domain/payment/money-facts.ts';
import type { Asked } from '../../../http/form-of.ts';
import { DECISION_WORDS } from '../money-words.ts';
import type { PeriodShown } from '../period-of-address.ts';
import { decisionRefusal } from '../refusal-words.ts';

export const decideForm = ({ agreement, facts, today, ofPeriod: { period } }: PeriodShown): Asked => ({
	title: 'Decide about money kept back or not spent',
	caption: `${agreement.leadName}: ${agreement.title} (${agreement.reference}), ${monthsLabel(period)}`,
	back: `/money/${agreement.id}`,
	intro: ['An approver who did not draft it approves it. The provider then reads it with its reason.'],
	questions: [
		{
			kind: 'one-of',
			name: 'kind',
			label: 'What is to be decided?',
			choices: DECISION_KINDS.map((kind) => {
				const reach = reachOfDecision(facts, period.periodId, kind, today);
				const hint = reach.ok
					? `At most ${writePounds(reach.value.mostPence)}.`
					: `${decisionRefusal(reach.refusal).message}.`;
				return { value: kind, text: DECISION_WORDS[kind], hint };
			}),
		},
		{ kind: 'text', name: 'amount', label: 'Amount', prefix: '£', width: 10, inputMode: 'decimal' },
		{
			kind: 'long-text',
			name: 'reason',
			label: 'Reason',
			hint: 'The provider reads it once it has been approved.',
			rows: 4,
		},
	],
	button: { text: 'Send it for approval' },
});
