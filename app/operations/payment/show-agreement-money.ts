import { type ClaimRow, listClaims } from '../../../db/read/claims.ts';
import type { MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { type DecisionRow, listMoneyDecisions } from '../../../db/read/money-decisions.ts';
import { findMoney } from '../../../db/read/money-in-hand.ts';
import { listPaymentOrders, type OrderRow } from '../../../db/read/payment-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AgreementMoney, measureMoney } from '../../domain/payment/measure-money.ts';
import type { MoneyFacts } from '../../domain/payment/money-facts.ts';
import type { Services } from '../../services.ts';

export interface AgreementMoneyShown {
	readonly agreement: MoneyAgreement;
	readonly facts: MoneyFacts;
	readonly money: AgreementMoney;
	readonly claims: readonly ClaimRow[];
	readonly orders: readonly OrderRow[];
	readonly decisions: readonly DecisionRow[];
	readonly today: IsoDate;
}

/** One agreement's money: schedule, claims, payments and decisions, and what is payable today. Null: absent and out of scope alike. */
export async function showAgreementMoney(
	services: Services,
	scope: Scope,
	agreementId: string,
): Promise<AgreementMoneyShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const found = await findMoney(reader, scope, today, agreementId);
		if (found === null) return null;
		const { agreement, facts } = found;
		return {
			agreement,
			facts,
			money: measureMoney(facts, today),
			claims: await listClaims(reader, scope, today, [agreementId]),
			orders: await listPaymentOrders(reader, scope, today, { agreementId }),
			decisions: await listMoneyDecisions(reader, scope, today, { agreementId }),
			today,
		};
	});
}
