import { isoDate } from '../calendar/iso-date.ts';
import type { ClaimFacts, DecisionFacts, MoneyFacts, OrderFacts, PeriodFacts } from './money-facts.ts';

const DATES = [
	['2017-01-01', '2017-03-31'],
	['2017-04-01', '2017-06-30'],
	['2017-07-01', '2017-09-30'],
	['2017-10-01', '2017-12-31'],
] as const;

export const period = (number: number, changes: Partial<PeriodFacts> = {}): PeriodFacts => ({
	periodId: `q${number}`,
	number,
	startsOn: isoDate(DATES[number - 1]?.[0] ?? '2018-01-01'),
	endsOn: isoDate(DATES[number - 1]?.[1] ?? '2018-03-31'),
	scheduledPence: 100_000,
	dueOn: isoDate(DATES[number - 1]?.[1] ?? '2018-03-31'),
	kpiReturn: { stands: 'not-sent', reviewBy: null },
	deliveredPence: 0,
	...changes,
});

export const ACCEPTED = { stands: 'accepted', reviewBy: null } as const;
export const underReview = (reviewBy: string) =>
	({ stands: 'under-review', reviewBy: isoDate(reviewBy) }) as const;

export const claim = (periodNumber: number, changes: Partial<ClaimFacts> = {}): ClaimFacts => ({
	claimId: `claim-${periodNumber}`,
	periodId: `q${periodNumber}`,
	number: 1,
	state: 'agreed',
	amountPence: 100_000,
	agreedPence: 100_000,
	authorIds: ['preparer'],
	writerIds: ['preparer', 'certifier'],
	reviewedBy: 'officer',
	...changes,
});

export const order = (
	periodNumber: number,
	amountPence: number,
	changes: Partial<OrderFacts> = {},
): OrderFacts => ({
	orderId: `order-${periodNumber}`,
	periodId: `q${periodNumber}`,
	claimId: null,
	kind: 'claim',
	amountPence,
	state: 'paid',
	draftedBy: 'officer',
	...changes,
});

export const decision = (
	periodNumber: number,
	kind: DecisionFacts['kind'],
	amountPence: number,
	changes: Partial<DecisionFacts> = {},
): DecisionFacts => ({
	decisionId: `${kind}-${periodNumber}`,
	periodId: `q${periodNumber}`,
	toPeriodId: kind === 'carry-underspend' ? `q${periodNumber + 1}` : null,
	kind,
	amountPence,
	state: 'approved',
	draftedBy: 'officer',
	...changes,
});

/** Four quarters of £1,000 in 2017, paid in arrears. */
export const money = (changes: Partial<MoneyFacts> = {}): MoneyFacts => ({
	paid: 'in-arrears',
	valuePence: 400_000,
	terminatedOn: null,
	periods: [period(1), period(2), period(3), period(4)],
	claims: [],
	orders: [],
	decisions: [],
	...changes,
});

export const OFFICER = { personId: 'officer', organisationId: 'pcc' };
export const APPROVER = { personId: 'approver', organisationId: 'pcc' };
export const PARTIES = ['provider', 'member'];
