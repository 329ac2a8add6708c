import { addDays, latest } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { type Pence, splitByShares } from '../money/pence.ts';
import type { AgreementTerms, ScheduledPayment } from './agreement-terms.ts';

/** Days after the period begins, in advance; after its return is due, otherwise. */
const DAYS_IN_ADVANCE = 14;
const DAYS_AFTER_RETURN = 28;

/**
 * A schedule out of the reporting periods: the value in equal parts, what does not divide with the last. Payments that must stay as they are
 * (past, paid, claimed) stay, and what is left is shared among the others. Where no period is left to pay in, the payments that stay are all.
 */
export function planSchedule(
	{ startsOn, endsOn, valuePence, paid }: Pick<AgreementTerms, 'startsOn' | 'endsOn' | 'valuePence' | 'paid'>,
	periods: readonly Period[],
	kept: readonly ScheduledPayment[] = [],
): readonly ScheduledPayment[] {
	const within = periods.filter((period) => period.endsOn >= startsOn && period.startsOn <= endsOn);
	const open = within.filter(({ id }) => !kept.some(({ periodId }) => periodId === id));
	const left: Pence = Math.max(valuePence - kept.reduce((sum, { amountPence }) => sum + amountPence, 0), 0);
	const parts =
		open.length === 0
			? []
			: splitByShares(
					left,
					open.map(() => 1),
				);
	const planned = open.map((period, index) => ({
		periodId: period.id,
		amountPence: parts[index] ?? 0,
		dueOn:
			paid === 'in-advance'
				? latest(addDays(period.startsOn, DAYS_IN_ADVANCE), startsOn)
				: addDays(period.dueOn, DAYS_AFTER_RETURN),
	}));
	const order = new Map(periods.map(({ id, number }) => [id, number]));
	return [...kept, ...planned].sort(
		(one, other) => (order.get(one.periodId) ?? 0) - (order.get(other.periodId) ?? 0),
	);
}
