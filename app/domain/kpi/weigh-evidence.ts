import type { Fraction } from './compare-with-target.ts';
import type { Evidence, Interval } from './kpi-value.ts';

/** What the figures prove of the target, apart from whether it is met: "not met (7 of 9); too few to conclude". */
export function weighEvidence(interval: Interval | null, target: Fraction): Evidence {
	if (interval === null) return 'none';
	const share = target.numerator / target.denominator;
	if (interval.lower > share) return 'above-target';
	return interval.upper < share ? 'below-target' : 'too-few-to-conclude';
}
