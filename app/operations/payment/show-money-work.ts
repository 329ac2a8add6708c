import { type ClaimRow, listClaims } from '../../../db/read/claims.ts';
import { listMoneyAgreements, type MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { type DecisionRow, listMoneyDecisions } from '../../../db/read/money-decisions.ts';
import { getMoneyFacts } from '../../../db/read/money-facts.ts';
import {
	type FileRow,
	listPaymentFiles,
	listPaymentOrders,
	type OrderRow,
} from '../../../db/read/payment-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AgreementMoney, measureMoney } from '../../domain/payment/measure-money.ts';
import type { Services } from '../../services.ts';

export interface AgreementAtWork {
	readonly agreement: MoneyAgreement;
	readonly money: AgreementMoney;
	readonly claims: readonly ClaimRow[];
}

export interface MoneyWorkShown {
	readonly agreements: readonly AgreementAtWork[];
	/** Awaiting approval, approved or exported. */
	readonly orders: readonly OrderRow[];
	readonly decisionsWaiting: readonly DecisionRow[];
	/** The office's own; none for a provider. */
	readonly files: readonly FileRow[];
	readonly today: IsoDate;
}

const FILES_SHOWN = 12;

/** What is to be done about money: the office's programmes, or a provider's own agreements. */
export async function showMoneyWork(services: Services, scope: Scope): Promise<MoneyWorkShown> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const agreements = await listMoneyAgreements(reader, scope, today);
		const facts = await getMoneyFacts(reader, agreements, today);
		const claims = Map.groupBy(
			await listClaims(
				reader,
				scope,
				today,
				agreements.map(({ id }) => id),
			),
			({ agreementId }) => agreementId,
		);
		return {
			agreements: agreements.flatMap((agreement) => {
				const own = facts.get(agreement.id);
				return own === undefined
					? []
					: [{ agreement, money: measureMoney(own, today), claims: claims.get(agreement.id) ?? [] }];
			}),
			orders: await listPaymentOrders(reader, scope, today, {
				states: ['awaiting-approval', 'approved', 'exported'],
			}),
			decisionsWaiting: await listMoneyDecisions(reader, scope, today, { state: 'awaiting-approval' }),
			files: await listPaymentFiles(reader, scope, FILES_SHOWN),
			today,
		};
	});
}
