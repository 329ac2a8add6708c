import type { Disclosed } from './disclosed.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile } from './profile.ts';

export type DisclosedRestatement =
	| { readonly kind: 'exact'; readonly before: number; readonly after: number }
	| { readonly kind: 'words'; readonly words: string };

/** A published count that changed since. Small changes, and changes of counts that are themselves small, in words: "revised by fewer than 5". */
export function discloseRestatement(
	before: number,
	after: number,
	profile: Profile,
	thresholds = DEFAULT_THRESHOLDS,
): Disclosed<DisclosedRestatement> {
	const change = Math.abs(after - before);
	if (profile === 'office' || (change >= thresholds.side && Math.min(before, after) >= thresholds.side)) {
		return markDisclosed<DisclosedRestatement>({ kind: 'exact', before, after });
	}
	const words =
		change === 0
			? 'not revised'
			: change < thresholds.side
				? `revised by fewer than ${thresholds.side}`
				: `revised by ${thresholds.side} or more`;
	return markDisclosed<DisclosedRestatement>({ kind: 'words', words });
}
