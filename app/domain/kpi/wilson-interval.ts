import type { Interval } from './kpi-value.ts';

/** The normal deviate of 95%. */
const Z = 1.959963984540054;

/**
 * 95% Wilson score interval of a share: 7 of 9 is 45% to 94% (domain guide §4 rule 6). Null where it has no meaning: no base, or a
 * numerator that is no part of the denominator.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
	if (denominator <= 0 || numerator < 0 || numerator > denominator) return null;
	const share = numerator / denominator;
	const spread = (Z * Z) / denominator;
	const middle = (share + spread / 2) / (1 + spread);
	const half =
		(Z * Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator))) / (1 + spread);
	return {
		lower: numerator === 0 ? 0 : Math.max(0, middle - half),
		upper: numerator === denominator ? 1 : Math.min(1, middle + half),
	};
}
