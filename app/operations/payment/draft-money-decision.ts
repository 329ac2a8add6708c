import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { insertMoneyDecision } from '../../../db/write/payment-orders.ts';
import { moneyAwaitsApprovalLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type DecisionAsked,
	type DecisionRefusal,
	decideMoneyDecision,
} from '../../domain/payment/decide-money-decision.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DraftMoneyDecision extends DecisionAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly agreementId: string;
}

export interface DecisionDrafted {
	readonly decisionId: string;
}

type Refusal = DecisionRefusal | { readonly code: 'not-found' };

/** An officer drafts a decision about retention or underspend; the approvers, the drafter apart, are told. */
export async function draftMoneyDecision(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DraftMoneyDecision,
): Promise<Result<DecisionDrafted, Refusal | LooksPersonalRefusal>> {
	const { commandId, agreementId, ...asked } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<DecisionDrafted, Refusal>(
		services,
		actor,
		'draft-money-decision',
		gated(command),
		async (tx) => {
			const money = await lockMoney(tx, scope, today, agreementId);
			const period = money?.facts.periods.find(({ periodId }) => periodId === asked.periodId);
			if (money === null || period === undefined) return refused({ code: 'not-found' });
			const decided = decideMoneyDecision(money.facts, asked, actor, money.partyIds, today);
			if (!decided.ok) return decided;
			const decisionId = services.ids.next();
			const { kind, amountPence, periodId } = asked;
			const { toPeriodId } = decided.value;
			const reason = asked.reason.trim();
			await insertMoneyDecision(tx, {
				id: decisionId,
				agreementId,
				periodId,
				toPeriodId,
				kind,
				amountPence,
				reason,
				state: 'awaiting-approval',
				draftedBy: actor.personId,
				draftedAt: now,
				decidedBy: null,
				decidedAt: null,
				decidedWords: null,
			});
			const about = nameMoney(
				money.agreement,
				period,
				`${services.config.origin}/money-decisions/${decisionId}`,
			);
			const approvers = (await listRecipients(tx, [money.agreement.bodyId], ['approver'], today)).filter(
				({ personId }) => personId !== actor.personId,
			);
			return accepted({
				outcome: { decisionId },
				changes: [
					{
						action: 'money-decision.drafted',
						subject: { kind: 'money-decision', id: decisionId },
						bodyId: money.agreement.bodyId,
						after: { agreementId, periodId, toPeriodId, kind, amountPence, reason: { freeText: reason } },
					},
				],
				messages: approvers.map((person) =>
					moneyAwaitsApprovalLetter(person, about, 'A decision about money', actor.personName),
				),
			});
		},
	);
}
