import type { KpiValue } from '../kpi/kpi-value.ts';
import type { Thresholds } from './profile.ts';

/**
 * Which further quarters to hide so that a published cumulative total gives none of the hidden ones away. With the total and the other
 * quarters the hidden ones are known together, so together they must be fit to publish, and leave more than one way to share them out.
 * Smallest first. Null: no choice of quarters is enough, and the total has to go.
 */
export function hideQuarters(
	quarters: readonly KpiValue[],
	isHidden: (quarter: KpiValue) => boolean,
	mayHide: (quarter: KpiValue) => boolean,
	thresholds: Thresholds,
): readonly KpiValue[] | null {
	const hidden = quarters.filter(isHidden);
	if (hidden.length === 0) return [];
	const others = quarters
		.filter((quarter) => !isHidden(quarter) && mayHide(quarter))
		.sort((a, b) => size(a) - size(b));
	for (let more = 0; more <= others.length; more += 1) {
		if (hidden.length + more > 1 && fitTogether(hidden, others.slice(0, more), thresholds))
			return others.slice(0, more);
	}
	return null;
}

const size = (value: KpiValue): number => value.denominator ?? value.numerator ?? 0;

/** What is subtracted to find it: those not reached of a share, the count itself of a plain count. */
const counted = (value: KpiValue): number =>
	value.denominator === null ? (value.numerator ?? 0) : value.denominator - (value.numerator ?? 0);

/** Judged against a reader who knows every base, from another KPI or elsewhere. */
function fitTogether(
	small: readonly KpiValue[],
	besides: readonly KpiValue[],
	thresholds: Thresholds,
): boolean {
	const all = [...small, ...besides];
	const together = all.reduce((sum, value) => sum + counted(value), 0);
	const base = all.reduce((sum, value) => sum + (value.denominator ?? 0), 0);
	const isShare = all.some((value) => value.denominator !== null);
	if (
		together < thresholds.side ||
		(isShare && (base < thresholds.base || base - together < thresholds.side))
	)
		return false;

	const ranges = [
		...small.map((value) => toldOfSmall(value, thresholds)),
		...besides.map((value) => toldOfOther(value, thresholds)),
	];
	const least = ranges.reduce((sum, range) => sum + range[0], 0);
	const most = ranges.reduce((sum, range) => sum + range[1], 0);
	return ranges.slice(0, small.length).every(([low, high]) => {
		const lowest = Math.max(low, together - (most - high));
		const highest = Math.min(high, together - (least - low));
		return low === high || highest > lowest;
	});
}

type Range = readonly [least: number, most: number];

/** Between which numbers a reader knows the hidden one to lie, from the words in its place. */
function toldOfSmall(value: KpiValue, thresholds: Thresholds): Range {
	const most = thresholds.side - 1;
	if (value.denominator === null) return [0, most];
	if (value.denominator < thresholds.base) return [0, value.denominator];
	if (counted(value) <= most) return [0, most];
	return (value.numerator ?? 0) <= most
		? [value.denominator - most, value.denominator]
		: toldOfOther(value, thresholds);
}

/** Of a quarter hidden for their sake: that neither of its sides is small. */
const toldOfOther = (value: KpiValue, thresholds: Thresholds): Range => [
	thresholds.side,
	value.denominator === null ? Number.POSITIVE_INFINITY : value.denominator - thresholds.side,
];
