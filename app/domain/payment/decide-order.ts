import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { accepted, type Result, refused } from '../result.ts';
import { measureMoney } from './measure-money.ts';
import type { ClaimFacts, MoneyFacts, OrderFacts, OrderKind } from './money-facts.ts';
import { type ActingPerson, isOfProvider, type OrderRefusal } from './payment-refusal.ts';

export interface OrderAsked {
	readonly periodId: string;
	/** Retention that was released, or what is due in the ordinary way. */
	readonly retention: boolean;
	readonly amountPence: Pence;
}

export interface OrderDrafted {
	readonly kind: OrderKind;
	readonly claimId: string | null;
}

/** An officer drafts a payment: of what is payable for the period today, and no more. */
export function decideOrder(
	facts: MoneyFacts,
	{ periodId, retention, amountPence }: OrderAsked,
	drafter: ActingPerson,
	partyIds: readonly string[],
	today: IsoDate,
): Result<OrderDrafted, OrderRefusal> {
	if (isOfProvider(drafter, partyIds)) return refused({ code: 'of-the-provider' });
	const money = measureMoney(facts, today).periods.find(({ period }) => period.periodId === periodId);
	if (money === undefined) return refused({ code: 'nothing-payable', why: 'nothing-scheduled' });
	const payablePence = retention ? money.payableRetentionPence : money.payablePence;
	if (payablePence === 0) return refused({ code: 'nothing-payable', why: money.why });
	if (amountPence <= 0 || amountPence > payablePence)
		return refused({ code: 'more-than-payable', payablePence });
	const claims = claimsBehind(facts, periodId);
	if (claims.some(({ writerIds }) => writerIds.includes(drafter.personId)))
		return refused({ code: 'own-claim' });
	const newest = claims.at(-1)?.claimId ?? null;
	return accepted(
		retention
			? { kind: 'retention', claimId: null }
			: { kind: money.kind, claimId: money.kind === 'schedule' ? null : newest },
	);
}

/** The claims that a payment for a period rests on, oldest first. */
export const claimsBehind = ({ claims }: MoneyFacts, of: string): readonly ClaimFacts[] =>
	claims
		.filter(({ periodId, state }) => periodId === of && (state === 'agreed' || state === 'submitted'))
		.sort((one, other) => one.number - other.number);

/** The facts as they would be without the order: what could be paid in its place. */
export const withoutOrder = (facts: MoneyFacts, { orderId }: Pick<OrderFacts, 'orderId'>): MoneyFacts => ({
	...facts,
	orders: facts.orders.filter((order) => order.orderId !== orderId),
});
