import { type DecisionRow, findMoneyDecision } from '../../../db/read/money-decisions.ts';
import { findMoney } from '../../../db/read/money-in-hand.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type DecisionRefusal, decideOnDecision } from '../../domain/payment/decide-money-decision.ts';
import type { Services } from '../../services.ts';

export interface MoneyDecisionShown {
	readonly decision: DecisionRow;
	/** Why this reader could not approve it; null where they could, or where nobody is to. */
	readonly mayNotApprove: DecisionRefusal | null;
}

/** One decision about retention or underspend. Null: absent and out of scope alike. */
export async function showMoneyDecision(
	services: Services,
	actor: Actor,
	scope: Scope,
	decisionId: string,
): Promise<MoneyDecisionShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const decision = await findMoneyDecision(reader, scope, today, decisionId);
		const money = decision === null ? null : await findMoney(reader, scope, today, decision.agreementId);
		if (decision === null || money === null) return null;
		const decided = decideOnDecision(
			money.facts,
			decision,
			{ answer: 'approve' },
			actor,
			money.partyIds,
			today,
		);
		return {
			decision,
			mayNotApprove: decision.state === 'awaiting-approval' && !decided.ok ? decided.refusal : null,
		};
	});
}
