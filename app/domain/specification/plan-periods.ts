import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { nextQuarter, quarterContaining } from '../calendar/quarters.ts';
import { submissionWindow } from '../calendar/submission-window.ts';

interface Span {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

export type PlannedPeriod = Omit<Period, 'id'>;

/**
 * The reporting periods that a programme still lacks: public-sector quarters, cut to its own first and last day, after those that there
 * are, each with its submission window. Periods that exist are never numbered anew. Empty when none is missing.
 */
export function planPeriods(programme: Span, existing: readonly Period[]): readonly PlannedPeriod[] {
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
		if (startsOn <= endsOn) planned.push({ number, startsOn, endsOn, ...submissionWindow(endsOn) });
		number += 1;
	}
	return planned;
}
