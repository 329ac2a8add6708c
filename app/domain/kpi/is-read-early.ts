import type { StrandKind } from '../specification/specification.ts';

/**
 * The cohort is told before the day on which it closes: that has not come yet, or the return of that day was closed and will not come. Where it is the
 * base that will not be confirmed (the perpetrator programme's return was closed), the cohort is read on its day.
 */
export const isReadEarly = (
	reasons: readonly { readonly code: string; readonly strand?: StrandKind | null }[],
): boolean =>
	reasons.some(
		({ code, strand }) =>
			code === 'cohort-still-open' || (code === 'returns-closed' && strand !== 'perpetrator'),
	);
