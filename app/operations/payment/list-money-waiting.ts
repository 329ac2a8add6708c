import type { Reader } from '../../../db/connect.ts';
import { listClaims } from '../../../db/read/claims.ts';
import { listMoneyAgreements } from '../../../db/read/money-agreements.ts';
import { listMoneyDecisions } from '../../../db/read/money-decisions.ts';
import { getMoneyFacts } from '../../../db/read/money-facts.ts';
import { listPaymentOrders } from '../../../db/read/payment-orders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isWithProvider } from '../../domain/payment/claim.ts';
import { measureMoney } from '../../domain/payment/measure-money.ts';
import {
	claimsToMake,
	claimToFinish,
	claimToReview,
	moneyDecisionToApprove,
	paymentsToDraft,
	paymentsToSend,
	paymentToApprove,
} from '../../domain/payment/work-on-money.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Money that waits for this person: to draft, to approve, to send to the bank; claims to make, to finish and to review. */
export async function listMoneyWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => [
		...(await toApprove(reader, actor, scope, today)),
		...(await toDraft(reader, actor, scope, today)),
	]);
}

async function toApprove(
	reader: Reader,
	actor: Actor,
	scope: Scope,
	today: IsoDate,
): Promise<readonly WaitingItem[]> {
	if (!mayDo(actor, 'payment.approve')) return [];
	const orders = await listPaymentOrders(reader, scope, today, { states: ['awaiting-approval'] });
	const about = new Set<string>(orders.map(({ agreementId }) => agreementId));
	const agreements =
		about.size === 0
			? []
			: (await listMoneyAgreements(reader, scope, today)).filter(({ id }) => about.has(id));
	const facts = await getMoneyFacts(reader, agreements, today);
	const decisions = await listMoneyDecisions(reader, scope, today, { state: 'awaiting-approval' });
	return [
		...orders.flatMap((order) => {
			const own = facts.get(order.agreementId);
			return own === undefined ? [] : (paymentToApprove(own, order, actor, today) ?? []);
		}),
		...decisions.filter(({ draftedBy }) => draftedBy !== actor.personId).map(moneyDecisionToApprove),
	];
}

async function toDraft(
	reader: Reader,
	actor: Actor,
	scope: Scope,
	today: IsoDate,
): Promise<readonly WaitingItem[]> {
	const drafts = mayDo(actor, 'payment.draft');
	const claims = mayDo(actor, 'claim.make');
	if (!drafts && !claims) return [];
	const agreements = await listMoneyAgreements(reader, scope, today);
	const facts = await getMoneyFacts(reader, agreements, today);
	const ids = agreements.map(({ id }) => id);
	const byAgreement = Map.groupBy(await listClaims(reader, scope, today, ids), (claim) => claim.agreementId);
	const orders = drafts
		? await listPaymentOrders(reader, scope, today, { states: ['approved', 'exported'] })
		: [];
	return [
		...paymentsToSend(orders),
		...agreements.flatMap((agreement) => {
			const own = facts.get(agreement.id);
			if (own === undefined) return [];
			const money = measureMoney(own, today);
			const periodOf = new Map(own.periods.map((period) => [period.periodId, period]));
			const open = (byAgreement.get(agreement.id) ?? []).flatMap((claim) => {
				const period = periodOf.get(claim.periodId);
				if (period === undefined) return [];
				if (drafts && claim.state === 'submitted') return [claimToReview(agreement, period, claim)];
				return claims && isWithProvider(claim.state) ? [claimToFinish(agreement, period, claim)] : [];
			});
			return [
				...open,
				...(drafts ? paymentsToDraft(agreement, money) : []),
				...(claims ? claimsToMake(agreement, money) : []),
			];
		}),
	];
}
