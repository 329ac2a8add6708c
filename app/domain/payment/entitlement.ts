import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { isOpen, isWithProvider } from './claim.ts';
import type { MoneyFacts, OrderKind, PeriodFacts, WhyWaiting } from './money-facts.ts';

export interface Entitlement {
	/** What the agreement says is due for the period by today, before retention and before what has been paid. */
	readonly pence: Pence;
	/** What an order for it is. */
	readonly kind: Exclude<OrderKind, 'retention'>;
	/** Why it is not more, where it is not. */
	readonly why: WhyWaiting;
}

/**
 * What is due for a period, as the agreement says. In advance: its scheduled sum from the day it begins. In arrears: what was agreed of the
 * claims, against that period's accepted return; while the commissioner's review of it is late, what was claimed and is not in dispute. On
 * delivery: units started at their price. `cap` is the period's share of the schedule as decisions have left it.
 */
export function entitlementOf(
	facts: MoneyFacts,
	period: PeriodFacts,
	cap: Pence,
	today: IsoDate,
): Entitlement {
	const given = (pence: Pence, kind: Entitlement['kind'], why: WhyWaiting): Entitlement => ({
		pence: Math.min(Math.max(pence, 0), cap),
		kind,
		why,
	});
	if (facts.terminatedOn !== null && facts.terminatedOn < period.startsOn)
		return given(0, 'schedule', 'after-the-end');
	if (cap === 0) return given(0, 'schedule', 'nothing-scheduled');
	if (facts.paid === 'in-advance')
		return period.startsOn > today ? given(0, 'schedule', 'not-begun') : given(cap, 'schedule', 'settled');
	if (facts.paid === 'on-delivery') {
		if (period.startsOn > today) return given(0, 'schedule', 'not-begun');
		const over = period.endsOn < today;
		return given(
			period.deliveredPence,
			'schedule',
			over ? 'underspent' : period.deliveredPence === 0 ? 'nothing-delivered' : 'period-not-over',
		);
	}
	return inArrears(facts, period, today, given);
}

function inArrears(
	facts: MoneyFacts,
	period: PeriodFacts,
	today: IsoDate,
	given: (pence: Pence, kind: Entitlement['kind'], why: WhyWaiting) => Entitlement,
) {
	if (period.endsOn >= today)
		return given(0, 'claim', period.startsOn > today ? 'not-begun' : 'period-not-over');
	const claims = facts.claims.filter(
		({ periodId, state }) => periodId === period.periodId && state !== 'withdrawn',
	);
	const agreed = sumOf(claims.map(({ state, agreedPence }) => (state === 'agreed' ? (agreedPence ?? 0) : 0)));
	if (period.kpiReturn.stands === 'accepted') return given(agreed, 'claim', whyOfClaims(claims));
	if (isReviewLate(period, today)) {
		const undisputed = sumOf(
			claims.map((claim) =>
				claim.state === 'agreed'
					? (claim.agreedPence ?? 0)
					: claim.state === 'submitted'
						? claim.amountPence
						: 0,
			),
		);
		return given(undisputed, 'undisputed', claims.length === 0 ? 'no-claim' : 'return-under-review');
	}
	if (period.kpiReturn.stands === 'closed') return given(0, 'claim', 'return-closed');
	return given(
		0,
		'claim',
		period.kpiReturn.stands === 'not-sent' ? 'return-not-sent' : 'return-under-review',
	);
}

function whyOfClaims(claims: readonly MoneyFacts['claims'][number][]): WhyWaiting {
	if (claims.some(({ state }) => state === 'submitted')) return 'claim-under-review';
	if (claims.some(({ state }) => isOpen(state) && isWithProvider(state))) return 'claim-with-provider';
	return claims.length === 0 ? 'no-claim' : 'underspent';
}

/** The commissioner has had the return for longer than the days of its review. */
export const isReviewLate = (
	{ kpiReturn: { stands, reviewBy } }: Pick<PeriodFacts, 'kpiReturn'>,
	today: IsoDate,
): boolean => stands === 'under-review' && reviewBy !== null && reviewBy < today;

export const sumOf = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, amount) => sum + amount, 0);
