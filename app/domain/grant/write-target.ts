import { writePounds } from '../money/pence.ts';
import type { KpiUnit } from '../specification/unit-of-kpi.ts';
import { writeCount, writeWeeks } from '../text/write-number.ts';

interface Target {
	readonly numerator: number;
	readonly denominator: number;
}

/** A promised level in its KPI's own unit: "85%", "12.5%", "30", "6 weeks", which are kept in tenths, or "£1,200". */
export function writeTarget(target: Target, unit: KpiUnit): string {
	const { numerator, denominator } = target;
	if (unit === 'weeks') return writeWeeks(numerator / denominator);
	if (unit === 'pence') return writePounds(Math.round(numerator / denominator));
	if (unit === 'count' && denominator === 1) return writeCount(numerator);
	return shareWords(target);
}

function shareWords({ numerator, denominator }: Target): string {
	const tenths = (numerator * 1000) / denominator;
	return Number.isInteger(tenths)
		? `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
		: `${numerator} in ${denominator}`;
}
