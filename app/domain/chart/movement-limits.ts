/** What a chart may say of a movement. Numbers are in the unit of the values. */
export type MovementLimits =
	| { readonly kind: 'run'; readonly median: number }
	| { readonly kind: 'xmr'; readonly mean: number; readonly lower: number; readonly upper: number };

/** From so many points on the data can carry limits (domain guide §4 rule 7). */
const ENOUGH_POINTS = 12;

/**
 * Fewer than 12 points: a run chart with a median. From 12: an XmR chart, limits mean ± 2.66 × mean moving range, kept within `within`
 * (a share has no limit above 100%). What has ended has a median whatever its length: limits are for what comes next. Null without points.
 */
export function movementLimits(
	values: readonly number[],
	within: { readonly lowest: number; readonly highest: number } | null = null,
	ended = false,
): MovementLimits | null {
	if (values.length === 0) return null;
	if (ended || values.length < ENOUGH_POINTS) return { kind: 'run', median: median(values) };
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
	const reach = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
	return {
		kind: 'xmr',
		mean,
		lower: Math.max(mean - reach, within?.lowest ?? Number.NEGATIVE_INFINITY),
		upper: Math.min(mean + reach, within?.highest ?? Number.POSITIVE_INFINITY),
	};
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1
		? (sorted[middle] ?? 0)
		: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
