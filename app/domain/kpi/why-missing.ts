import type { KpiValue } from './kpi-value.ts';
import type { MissingReason } from './missing-reason.ts';

/** Null where there is a figure. `dueUntil`: the newest contract quarter whose returns should be in by now. */
export function whyMissing(
	{ numerator, coverage, sources }: Pick<KpiValue, 'numerator' | 'coverage' | 'sources'>,
	dueUntil: number,
): MissingReason | null {
	if (numerator !== null) return null;
	const { expected, accepted, missing, unit } = coverage;
	if (expected === 0) return { code: 'not-asked' };
	if (missing.length === 0) return { code: 'too-few' };
	if (accepted === 0)
		return { code: missing.every(({ period }) => period > dueUntil) ? 'not-due' : 'not-received' };
	const late = new Set(missing.map(({ providerId }) => providerId));
	const all = new Set([...late, ...sources.map(({ providerId }) => providerId)]);
	return all.size > 1
		? { code: 'not-complete', counted: 'provider', accepted: all.size - late.size, expected: all.size }
		: { code: 'not-complete', counted: unit, accepted, expected };
}
