import type { KpiFacts } from './kpi-facts.ts';
import { measureAsked } from './read-figures.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

const FUNDERS = {
	commissioner: 'units-used-commissioner',
	authority: 'units-used-local-authority',
} as const;

/** Whether the measure is places used, or a part of them. */
export const isByFunder = (key: string): boolean =>
	key === 'units-used' || Object.values<string>(FUNDERS).includes(key);

/**
 * Places used by who paid for them, from the first quarter on as far as every return is in: what the ledger can be set beside at the end of the
 * quarter `until`. Null where the first quarter does not ask it, or is not all in.
 */
export function reportedByFunder(
	facts: KpiFacts,
): { readonly commissioner: number; readonly authority: number; readonly until: number } | null {
	const quarters = Array.from({ length: Math.max(0, facts.latestPeriod) }, (_, index) => index + 1);
	const first = quarters.findIndex((quarter) =>
		Object.values(FUNDERS).some((key) => quarterOf(facts, key, quarter) === null),
	);
	const whole = first === -1 ? quarters : quarters.slice(0, first);
	const sum = (key: string): number =>
		whole.reduce((total, quarter) => total + (quarterOf(facts, key, quarter) ?? 0), 0);
	const until = whole.at(-1);
	return until === undefined
		? null
		: { commissioner: sum(FUNDERS.commissioner), authority: sum(FUNDERS.authority), until };
}

function quarterOf(facts: KpiFacts, measure: string, quarter: number): number | null {
	if (measureAsked(facts, measure, quarter) === null) return null;
	const total = rollUpMeasure(facts, { measure, periods: [quarter] });
	return total.ok && total.value.coverage.missing.length === 0 ? total.value.value : null;
}
