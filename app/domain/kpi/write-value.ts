import { writePounds } from '../money/pence.ts';
import { writeCount, writeShare, writeWeeks } from '../text/write-number.ts';
import type { KpiValue } from './kpi-value.ts';

/** A plain number in its own unit: "97", "6.3 weeks", "£1,200". */
export function writeValue(value: number, unit: KpiValue['unit']): string {
	if (unit === 'weeks') return writeWeeks(value);
	return unit === 'pence' ? writePounds(value) : writeCount(value);
}

/** A target in the unit of its KPI: "80%", "at most 6 weeks". */
export function writeTarget(value: Pick<KpiValue, 'target' | 'unit' | 'direction'>): string {
	if (value.target === null) return 'no target';
	const { numerator, denominator } = value.target;
	const words =
		value.unit === 'share'
			? writeShare(numerator, denominator)
			: writeValue(numerator / denominator, value.unit);
	return value.direction === 'at-most' ? `at most ${words}` : words;
}
