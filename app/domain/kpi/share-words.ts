import { tenthsOfPerCent, writePerCent } from '../text/write-number.ts';
import type { KpiValue } from './kpi-value.ts';
import { writeTarget } from './write-value.ts';

type Judged = Pick<KpiValue, 'verdict' | 'target' | 'unit' | 'direction'>;

/**
 * A share as it is printed: "79.1%"; "just under 80%" where the percentage would print as the target and the exact figure misses it, so that
 * nobody reads "80.0%, target 80%: not met" (domain guide §4 rule 3).
 */
export function shareWords(
	numerator: number,
	denominator: number,
	{ verdict, target, unit }: Judged,
): string {
	const printed = writePerCent(numerator, denominator);
	if (verdict !== 'not-met' || target === null || unit !== 'share') return printed;
	if (tenthsOfPerCent(numerator, denominator) !== tenthsOfPerCent(target.numerator, target.denominator))
		return printed;
	const bare = writeTarget({ target, unit, direction: 'at-least' });
	return numerator * target.denominator < target.numerator * denominator
		? `just under ${bare}`
		: `just over ${bare}`;
}
