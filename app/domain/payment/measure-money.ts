import type { IsoDate } from '../calendar/iso-date.ts';
import { findUnknownYear, workingDaysBetween } from '../calendar/working-days.ts';
import type { Pence } from '../money/pence.ts';
import { type Entitlement, entitlementOf, isReviewLate, sumOf } from './entitlement.ts';
import type { MoneyFacts, OrderFacts, PeriodFacts, WhyWaiting } from './money-facts.ts';
import { type Shifts, shiftsOf } from './shifts.ts';

/** Where the money of one period stands today. `capPence` is the sum of all that follows `kind`. */
export interface PeriodMoney extends Shifts {
	readonly period: PeriodFacts;
	readonly scheduledPence: Pence;
	/** Scheduled, with what was carried in and out and recovered: no more is ever paid for the period. */
	readonly capPence: Pence;
	readonly kind: Entitlement['kind'];
	readonly paidPence: Pence;
	/** Drafted, approved or exported. */
	readonly inHandPence: Pence;
	/** An order for it can be drafted now. */
	readonly payablePence: Pence;
	/** The same of retention that was released. */
	readonly payableRetentionPence: Pence;
	/** Withheld by decision. */
	readonly keptPence: Pence;
	/** Not due yet, or not spent. */
	readonly restPence: Pence;
	readonly why: WhyWaiting;
	/** Working days that the commissioner's review of the return is late; 0 while it is in time. */
	/** Null where it is late and the bank holidays since are not known. */
	readonly officerLateDays: number | null;
}

export interface AgreementMoney {
	readonly periods: readonly PeriodMoney[];
	readonly scheduledPence: Pence;
	readonly paidPence: Pence;
	readonly inHandPence: Pence;
	readonly payablePence: Pence;
	readonly keptPence: Pence;
	readonly restPence: Pence;
	/** Taken back by decision: never paid, or taken from a later payment. */
	readonly recoveredPence: Pence;
	/** Paid in advance, not spent, and with no later payment to take it from: the provider owes it. */
	readonly owedBackPence: Pence;
}

interface Committed {
	readonly ordinary: Pence;
	readonly retention: Pence;
}

/** Where an agreement's money stands: what has been paid, what can be, what is withheld and what waits. Adds up by period and as a whole. */
export function measureMoney(facts: MoneyFacts, today: IsoDate): AgreementMoney {
	const { shifts, owedBackPence } = shiftsOf(facts);
	const caps = facts.periods.map(({ periodId, scheduledPence }) =>
		Math.max(0, scheduledPence + shiftOf(shifts, periodId)),
	);
	const held = facts.periods.map(({ periodId }) => committedTo(facts.orders, periodId));
	const taken = held.map(({ ordinary, retention }) => ordinary + retention);
	const periods = facts.periods.map((period, index): PeriodMoney => {
		const cap = caps[index] ?? 0;
		const { ordinary, retention } = held[index] ?? { ordinary: 0, retention: 0 };
		const due = entitlementOf(facts, period, cap, today);
		const withheld = Math.min(decided(facts, period.periodId, 'retain'), Math.max(0, due.pence - ordinary));
		const freed = Math.min(decided(facts, period.periodId, 'release-retention'), withheld);
		const room = roomFrom(facts, caps, taken, index);
		const payable = Math.min(Math.max(0, due.pence - withheld - ordinary), room);
		const payableRetention = Math.min(Math.max(0, freed - retention), room - payable);
		const kept = Math.min(withheld - Math.max(freed, retention), room - payable - payableRetention);
		taken[index] = ordinary + retention + payable + payableRetention + Math.max(0, kept);
		return {
			period,
			...(shifts.get(period.periodId) ?? NO_SHIFTS),
			scheduledPence: period.scheduledPence,
			capPence: cap,
			kind: due.kind,
			paidPence: ofState(facts.orders, period.periodId, ['paid']),
			inHandPence: ofState(facts.orders, period.periodId, ['awaiting-approval', 'approved', 'exported']),
			payablePence: payable,
			payableRetentionPence: payableRetention,
			keptPence: Math.max(0, kept),
			restPence: Math.max(0, cap - (taken[index] ?? 0)),
			why:
				cap > 0 && taken[index] === cap
					? 'settled'
					: payable === 0 && room === 0 && due.pence > ordinary
						? 'limit-reached'
						: due.why,
			officerLateDays: isReviewLate(period, today) ? lateBy(period.kpiReturn.reviewBy ?? today, today) : 0,
		};
	});
	const whole = (
		key: 'scheduledPence' | 'paidPence' | 'inHandPence' | 'keptPence' | 'restPence' | 'recoveredPence',
	) => sumOf(periods.map((each) => each[key]));
	return {
		periods,
		scheduledPence: whole('scheduledPence'),
		paidPence: whole('paidPence'),
		inHandPence: whole('inHandPence'),
		payablePence: sumOf(periods.map((each) => each.payablePence + each.payableRetentionPence)),
		keptPence: whole('keptPence'),
		restPence: whole('restPence'),
		recoveredPence: whole('recoveredPence'),
		owedBackPence,
	};
}

const lateBy = (reviewBy: IsoDate, today: IsoDate): number | null =>
	findUnknownYear(reviewBy, today) === null ? workingDaysBetween(reviewBy, today) : null;

const NO_SHIFTS: Shifts = { carriedInPence: 0, carriedOutPence: 0, recoveredPence: 0 };

const shiftOf = (shifts: ReadonlyMap<string, Shifts>, periodId: string): Pence => {
	const { carriedInPence, carriedOutPence, recoveredPence } = shifts.get(periodId) ?? NO_SHIFTS;
	return carriedInPence - carriedOutPence - recoveredPence;
};

/** What can still be committed for a period: within the schedule up to it and up to every later one, and within the agreement's value. */
function roomFrom(
	{ valuePence }: MoneyFacts,
	caps: readonly Pence[],
	taken: readonly Pence[],
	index: number,
): Pence {
	let room = valuePence - sumOf(taken);
	let capped = 0;
	let committed = 0;
	for (const [at, cap] of caps.entries()) {
		capped += cap;
		committed += taken[at] ?? 0;
		if (at >= index) room = Math.min(room, capped - committed);
	}
	return Math.max(0, room);
}

const ofState = (
	orders: readonly OrderFacts[],
	periodId: string,
	states: readonly OrderFacts['state'][],
): Pence =>
	sumOf(
		orders
			.filter((order) => order.periodId === periodId && states.includes(order.state))
			.map(({ amountPence }) => amountPence),
	);

function committedTo(orders: readonly OrderFacts[], periodId: string): Committed {
	const own = orders.filter((order) => order.periodId === periodId && order.state !== 'refused');
	const of = (isRetention: boolean) =>
		sumOf(
			own.filter(({ kind }) => (kind === 'retention') === isRetention).map(({ amountPence }) => amountPence),
		);
	return { ordinary: of(false), retention: of(true) };
}

const decided = ({ decisions }: MoneyFacts, of: string, wanted: 'retain' | 'release-retention'): Pence =>
	sumOf(
		decisions
			.filter(({ periodId, kind, state }) => periodId === of && kind === wanted && state === 'approved')
			.map(({ amountPence }) => amountPence),
	);
