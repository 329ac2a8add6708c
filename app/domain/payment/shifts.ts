import type { Pence } from '../money/pence.ts';
import type { MoneyFacts } from './money-facts.ts';

/** What decisions about underspend have moved into a period, out of it, and off it for good. */
export interface Shifts {
	readonly carriedInPence: Pence;
	readonly carriedOutPence: Pence;
	readonly recoveredPence: Pence;
}

/**
 * Approved decisions about underspend. Where payment comes after the work, what was not spent is carried to a later period's payment or
 * never paid. Where it came before, the provider has the money: carried, it keeps it, and no payment changes; recovered, it is taken off
 * a later payment, or owed where there is none.
 */
export function shiftsOf({ paid, decisions }: MoneyFacts): {
	readonly shifts: ReadonlyMap<string, Shifts>;
	readonly owedBackPence: Pence;
} {
	const shifts = new Map<
		string,
		{ carriedInPence: number; carriedOutPence: number; recoveredPence: number }
	>();
	const of = (periodId: string) => {
		const found = shifts.get(periodId) ?? { carriedInPence: 0, carriedOutPence: 0, recoveredPence: 0 };
		shifts.set(periodId, found);
		return found;
	};
	let owedBackPence = 0;
	for (const { kind, state, periodId, toPeriodId, amountPence } of decisions) {
		if (state !== 'approved') continue;
		if (kind === 'recover-underspend') {
			if (paid !== 'in-advance') of(periodId).recoveredPence += amountPence;
			else if (toPeriodId !== null) of(toPeriodId).recoveredPence += amountPence;
			else owedBackPence += amountPence;
		}
		if (kind === 'carry-underspend' && paid !== 'in-advance' && toPeriodId !== null) {
			of(periodId).carriedOutPence += amountPence;
			of(toPeriodId).carriedInPence += amountPence;
		}
	}
	return { shifts, owedBackPence };
}
