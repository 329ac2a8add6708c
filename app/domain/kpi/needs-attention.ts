import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { askedCohorts, maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';
import { definitionInForce } from './specification-in-force.ts';

export interface Attention {
	readonly why: 'cumulative-below-target' | 'two-cohorts-below-target';
	/** The newest cohort that it was judged on, and the contract quarter at whose end that closed. */
	readonly until: number;
	readonly asAt: number;
}

/**
 * Attention is called by a cumulative result on the wrong side of the target, or by the two newest matured cohorts both there. One
 * quarter alone is noise: a service whose true rate is 80% falls below it in 38% of quarters with 25 cases (domain guide §4). So a
 * cumulative result of a single cohort calls attention only where its whole interval is below.
 *
 * Judged on the final cohorts alone: a missing return neither raises an alarm nor switches one off, whichever quarter it is of.
 */
export function needsAttention(facts: KpiFacts, kpi: string): Attention | null {
	const value = (cohorts: readonly number[]): KpiValue | null => {
		const answer = measureKpi(facts, { kpi, cohorts });
		return answer.ok ? answer.value : null;
	};
	const final = maturedCohorts(facts, kpi).filter((cohort) => value([cohort])?.status === 'final');
	const until = final.at(-1);
	if (until === undefined) return null;
	const asAt = until + (definitionInForce(facts, kpi, until)?.maturity ?? 0);
	const misses = (cohort: number): boolean => value([cohort])?.verdict === 'not-met';
	const cumulative = value(final);
	if (cumulative?.verdict === 'not-met' && (final.length > 1 || provesWorse(cumulative)))
		return { why: 'cumulative-below-target', until, asAt };
	const running = [...newestTwoRunning(askedCohorts(facts, kpi), final), until];
	return running.length > 1 && running.every(misses)
		? { why: 'two-cohorts-below-target', until, asAt }
		: null;
}

/** The newest two that follow each other: across one that is missing nothing runs. */
function newestTwoRunning(asked: readonly number[], final: readonly number[]): readonly number[] {
	const second = final.findLast((cohort) => final.includes(asked[asked.indexOf(cohort) - 1] ?? 0));
	return second === undefined ? [] : [asked[asked.indexOf(second) - 1] ?? 0, second];
}

const provesWorse = (value: KpiValue): boolean =>
	value.evidence === (value.direction === 'at-least' ? 'below-target' : 'above-target');
