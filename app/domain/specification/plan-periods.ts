import type { BankHolidaysRefusal } from '../calendar/bank-holidays.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { nextQuarter, quarterContaining } from '../calendar/quarters.ts';
import { submissionWindow } from '../calendar/submission-window.ts';

interface Span {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

export type PlannedPeriod = Omit<Period, 'id'>;

/** Periods from the first that is missing; they stop at the first whose due day would need a year of which no bank holidays are known. */
export interface PeriodPlan {
	readonly planned: readonly PlannedPeriod[];
	readonly stoppedBy: BankHolidaysRefusal | null;
}

/**
 * The reporting periods that a programme still lacks: public-sector quarters, cut to its own first and last day, after those that there
 * are, each with its submission window. Periods that exist are never numbered anew. Empty when none is missing.
 */
export function planPeriods(programme: Span, existing: readonly Period[]): PeriodPlan {
	const last = existing.reduce<Period | null>(
		(latest, period) => (latest === null || period.number > latest.number ? period : latest),
		null,
	);
	const from = last === null ? programme.startsOn : addDays(last.endsOn, 1);
	const planned: PlannedPeriod[] = [];
	let number = (last?.number ?? 0) + 1;
	for (
		let quarter = quarterContaining(from);
		quarter.startsOn <= programme.endsOn;
		quarter = nextQuarter(quarter)
	) {
		const startsOn = quarter.startsOn < from ? from : quarter.startsOn;
		const endsOn = quarter.endsOn > programme.endsOn ? programme.endsOn : quarter.endsOn;
		if (startsOn <= endsOn) {
			const window = submissionWindow(endsOn);
			if (!window.ok) return { planned, stoppedBy: window.refusal };
			planned.push({ number, startsOn, endsOn, ...window.value });
		}
		number += 1;
	}
	return { planned, stoppedBy: null };
}
