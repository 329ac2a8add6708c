import { isClosed } from './is-closed.ts';
import type { KpiValue, Missing } from './kpi-value.ts';
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
	if (accepted === 0) {
		const awaited = missing.filter((each) => !isClosed(each));
		if (awaited.length === 0) return closedAlike(missing);
		if (awaited.every(({ state }) => state === 'submitted' || state === 'queried'))
			return { code: 'not-accepted' };
		return { code: awaited.every(({ period }) => period > dueUntil) ? 'not-due' : 'not-received' };
	}
	const late = new Set(missing.map(({ providerId }) => providerId));
	const all = new Set([...late, ...sources.map(({ providerId }) => providerId)]);
	return all.size > 1
		? { code: 'not-complete', counted: 'provider', accepted: all.size - late.size, expected: all.size }
		: { code: 'not-complete', counted: unit, accepted, expected };
}

function closedAlike(missing: readonly Missing[]): MissingReason {
	const reasons = new Set(missing.map(({ closed }) => closed ?? null));
	const [why] = reasons;
	return { code: 'closed', why: reasons.size === 1 ? (why ?? null) : null };
}
