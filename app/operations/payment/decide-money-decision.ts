import { findMoneyDecision } from '../../../db/read/money-decisions.ts';
import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { saveMoneyDecision } from '../../../db/write/payment-orders.ts';
import { moneyDecidedLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type DecisionRefusal, decideOnDecision } from '../../domain/payment/decide-money-decision.ts';
import type { OrderAnswer } from '../../domain/payment/decide-order-approval.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DecideMoneyDecision {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly decisionId: string;
	readonly answer: OrderAnswer;
}

export interface MoneyDecided {
	readonly decisionId: string;
	readonly state: 'approved' | 'refused';
}

type Refusal = DecisionRefusal | { readonly code: 'not-found' };

/** A second person approves a decision about retention or underspend, or refuses it in words; its drafter is told. */
export async function decideMoneyDecision(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecideMoneyDecision,
): Promise<Result<MoneyDecided, Refusal | LooksPersonalRefusal>> {
	const { decisionId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<MoneyDecided, Refusal>(
		services,
		actor,
		'decide-money-decision',
		gated(command),
		async (tx) => {
			const found = await findMoneyDecision(tx, scope, today, decisionId);
			const money = found === null ? null : await lockMoney(tx, scope, today, found.agreementId);
			const decision = money?.facts.decisions.find((each) => each.decisionId === decisionId);
			if (found === null || money === null || decision === undefined) return refused({ code: 'not-found' });
			const decided = decideOnDecision(money.facts, decision, answer, actor, money.partyIds, today);
			if (!decided.ok) return decided;
			const state = decided.value;
			const words = answer.answer === 'refuse' ? answer.words.trim() : '';
			await saveMoneyDecision(tx, decisionId, {
				state,
				decidedBy: actor.personId,
				decidedAt: now,
				decidedWords: words === '' ? null : words,
			});
			const about = nameMoney(
				money.agreement,
				found,
				`${services.config.origin}/money-decisions/${decisionId}`,
			);
			return accepted({
				outcome: { decisionId, state },
				changes: [
					{
						action: `money-decision.${state}`,
						subject: { kind: 'money-decision', id: decisionId },
						bodyId: money.agreement.bodyId,
						before: { state: decision.state },
						after: {
							state,
							kind: decision.kind,
							amountPence: decision.amountPence,
							words: { freeText: words },
						},
					},
				],
				messages: (await listPersons(tx, [decision.draftedBy])).map((person) =>
					moneyDecidedLetter(person, about, 'Decision about money', state, actor.personName),
				),
			});
		},
	);
}
