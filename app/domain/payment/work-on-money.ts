import type { Actor } from '../access/actor.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { type Pence, writePounds } from '../money/pence.ts';
import { plural } from '../text/list-words.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import type { ClaimState } from './claim.ts';
import { decideOrderApproval } from './decide-order-approval.ts';
import { sumOf } from './entitlement.ts';
import type { AgreementMoney, PeriodMoney } from './measure-money.ts';
import type { MoneyFacts, OrderFacts } from './money-facts.ts';

/** The agreement whose money it is. */
export interface MoneyOf {
	readonly id: string;
	readonly reference: string;
	readonly title: string;
	readonly leadName: string;
}

interface Span {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}
export type OrderAtWork = OrderFacts & Span & { readonly payee: string; readonly agreementReference: string };

const aboutOf = ({ leadName }: MoneyOf, period: Span): string => `${leadName}, ${monthsLabel(period)}`;

/** What can be paid today and has not been drafted, a payment for each period. */
export const paymentsToDraft = (of: MoneyOf, { periods }: AgreementMoney): readonly WaitingItem[] =>
	periods
		.filter(({ payablePence, payableRetentionPence }) => payablePence + payableRetentionPence > 0)
		.map(({ period, payablePence, payableRetentionPence }) => ({
			key: `payable ${of.id} ${period.periodId}`,
			what: 'Draft the payment',
			about: aboutOf(of, period),
			note: `${writePounds(payablePence + payableRetentionPence)}, ${of.reference}`,
			day: null,
			href: `/money/${of.id}/${period.periodId}/pay`,
			needs: 'payment.draft',
		}));

/** A claim that the office reviews. */
export const claimToReview = (
	of: MoneyOf,
	period: Span,
	claim: { readonly id: string; readonly amountPence: Pence },
): WaitingItem => ({
	key: `claim ${claim.id}`,
	what: 'Review the claim',
	about: aboutOf(of, period),
	note: `${writePounds(claim.amountPence)}, ${of.reference}`,
	day: null,
	href: `/claims/${claim.id}/review`,
	needs: 'claim.review',
});

/** A payment that waits for a second person: nothing for whoever drafted it, or had a part in the claim behind it. */
export const paymentToApprove = (
	facts: MoneyFacts,
	order: OrderAtWork,
	{ personId, organisationId }: Pick<Actor, 'personId' | 'organisationId'>,
	today: IsoDate,
): WaitingItem | null =>
	decideOrderApproval(
		facts,
		order,
		{ answer: 'refuse', words: 'asked' },
		{ personId, organisationId },
		[],
		today,
	).ok
		? {
				key: `payment ${order.orderId}`,
				what: 'Approve the payment',
				about: `${order.payee}, ${monthsLabel(order)}`,
				note: `${writePounds(order.amountPence)}, ${order.agreementReference}`,
				day: null,
				href: `/payments/${order.orderId}/decide`,
				needs: 'payment.approve',
			}
		: null;

/** A decision about money kept back or not spent, which another person drafted. */
export const moneyDecisionToApprove = (decision: {
	readonly decisionId: string;
	readonly payee: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly amountPence: Pence;
	readonly agreementReference: string;
}): WaitingItem => ({
	key: `money decision ${decision.decisionId}`,
	what: 'Decide about money kept back or not spent',
	about: `${decision.payee}, ${monthsLabel(decision)}`,
	note: `${writePounds(decision.amountPence)}, ${decision.agreementReference}`,
	day: null,
	href: `/money-decisions/${decision.decisionId}`,
	needs: 'payment.approve',
});

/** What goes to the bank together, and what the bank was sent: one item each, however many payments. */
export const paymentsToSend = (orders: readonly OrderFacts[]): readonly WaitingItem[] =>
	[
		itemOf(orders, 'approved', 'Make a payment file', '/payments/export'),
		itemOf(orders, 'exported', 'Record what the bank has paid', '/money'),
	].flat();

function itemOf(
	orders: readonly OrderFacts[],
	state: OrderFacts['state'],
	what: string,
	href: string,
): readonly WaitingItem[] {
	const own = orders.filter((order) => order.state === state);
	return own.length === 0
		? []
		: [
				{
					key: `payments ${state}`,
					what,
					about: plural(own.length, 'payment'),
					note: writePounds(sumOf(own.map(({ amountPence }) => amountPence))),
					day: null,
					href,
					needs: 'payment.export',
				},
			];
}

/** A provider's claim that it has begun, or that came back. */
export const claimToFinish = (
	of: MoneyOf,
	period: Span,
	claim: { readonly id: string; readonly state: ClaimState; readonly amountPence: Pence },
): WaitingItem => ({
	key: `claim ${claim.id}`,
	what: claim.state === 'sent-back' ? 'Change the claim and submit it again' : 'Finish the claim',
	about: monthsLabel(period),
	note: `${writePounds(claim.amountPence)}, ${of.title}`,
	day: null,
	href: `/claims/${claim.id}`,
	needs: 'claim.make',
});

/** Periods that are over and paid in arrears, for which nothing has been claimed. */
export const claimsToMake = (of: MoneyOf, { periods }: AgreementMoney): readonly WaitingItem[] =>
	periods.filter(isUnclaimed).map(({ period }) => ({
		key: `unclaimed ${of.id} ${period.periodId}`,
		what: 'Claim what you spent',
		about: monthsLabel(period),
		note: of.title,
		day: null,
		href: `/money/${of.id}/${period.periodId}/claim`,
		needs: 'claim.make',
	}));

const isUnclaimed = ({ why }: PeriodMoney): boolean => why === 'no-claim';
