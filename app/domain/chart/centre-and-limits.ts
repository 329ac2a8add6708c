/** From twelve points an XmR chart; fewer only a median, from which no trend is read (domain guide §4 rule 7). */
export const POINTS_FOR_LIMITS = 12;

export type CentreAndLimits =
	| { readonly kind: 'median'; readonly centre: number; readonly upper: number; readonly lower: number }
	| { readonly kind: 'xmr'; readonly centre: number; readonly upper: number; readonly lower: number };

/** Median of the points, or their mean with limits at 2.66 × the mean moving range; null for fewer than three points. */
export function centreAndLimits(values: readonly number[]): CentreAndLimits | null {
	if (values.length < 3) return null;
	if (values.length < POINTS_FOR_LIMITS) {
		const sorted = [...values].sort((a, b) => a - b);
		const middle = Math.floor(sorted.length / 2);
		const centre = sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
		return { kind: 'median', centre, upper: centre, lower: centre };
	}
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
	const reach = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
	return { kind: 'xmr', centre: mean, upper: mean + reach, lower: mean - reach };
}
