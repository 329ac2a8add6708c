import type { KpiDefinition } from '../specification/specification.ts';
import { compareWithTarget, type Fraction } from './compare-with-target.ts';
import type { Rating } from './kpi-value.ts';

type Judged = Pick<KpiDefinition, 'direction' | 'bands'>;

/**
 * The Procurement Act 2023 scale by the specification's bands, lower bounds included, mirrored where lower is better (domain guide §4
 * rule 5). Bands are points of a share, or per cent of the target of a plain count. Judges figures only: no data, provisional and too
 * small a base are decided before this is asked.
 */
export function rateValue(value: Fraction, target: Fraction, definition: Judged, isShare: boolean): Rating {
	const reaches = (points: number): boolean => {
		const order = compareWithTarget(
			value,
			bound(target, definition.direction === 'at-least' ? -points : points, isShare),
		);
		return definition.direction === 'at-least' ? order >= 0 : order <= 0;
	};
	if (reaches(0)) return 'good';
	if (reaches(definition.bands.approaching)) return 'approaching-target';
	return reaches(definition.bands.requiresImprovement) ? 'requires-improvement' : 'inadequate';
}

/** The target moved by so many points, still exact: 80/100 less 5 points is (80×100 − 5×100)/(100×100). */
const bound = (target: Fraction, points: number, isShare: boolean): Fraction => ({
	numerator: 100 * target.numerator + points * (isShare ? target.denominator : target.numerator),
	denominator: 100 * target.denominator,
});
