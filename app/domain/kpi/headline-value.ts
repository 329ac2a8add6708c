import { cohortStanding } from './cohort-standing.ts';
import { cumulativeValue } from './cumulative-value.ts';
import type { KpiFacts, ToldCohort } from './kpi-facts.ts';
import type { KpiValue } from './kpi-value.ts';
import { askedCohorts, maturedCohorts } from './matured-cohorts.ts';
import { definitionInForce } from './specification-in-force.ts';
import { tellCohort } from './tell-cohort.ts';

export interface Headline {
	/** `still-open`: nothing has matured yet, so the newest cohort that can be told is shown, provisional and unrated. */
	readonly rests: 'newest-cohort' | 'cumulative' | 'still-open';
	readonly value: KpiValue;
	/** The quarter at whose end its newest cohort stood so; null where there is no figure. */
	readonly asAt: number | null;
	/** Cohorts after it, oldest first: each told apart, under its own day, and unrated. */
	readonly after: readonly ToldCohort[];
}

/**
 * The newest cohort that has matured, which it has when every return that tells it has been accepted; or where its base is small the cumulative
 * value over the matured cohorts (domain guide §4). Nothing here claims a day that has not been reached. Null where the KPI has
 * never been asked, or its figures cannot be added.
 */
export function headlineValue(facts: KpiFacts, kpi: string): Headline | null {
	const newest = newestClosed(facts, kpi);
	const told = newest === null ? newestOpen(facts, kpi) : tellCohort(facts, kpi, newest);
	if (told === null) return null;
	const { value, asAt } = told;
	const own = value.cohorts[0] ?? 0;
	const after = askedCohorts(facts, kpi).flatMap((cohort) =>
		cohort > own ? (tellCohort(facts, kpi, cohort) ?? []) : [],
	);
	if (newest === null) return { rests: 'still-open', value, asAt, after };
	const cumulative = isSmall(facts, kpi, value) ? cumulativeValue(facts, kpi) : null;
	return cumulative?.ok && cumulative.value.numerator !== null && cumulative.value.cohorts.length > 1
		? { rests: 'cumulative', value: cumulative.value, asAt, after }
		: { rests: 'newest-cohort', value, asAt, after };
}

function newestClosed(facts: KpiFacts, kpi: string): number | null {
	const closed = maturedCohorts(facts, kpi).findLast((cohort) => {
		const definition = definitionInForce(facts, kpi, cohort);
		return definition !== null && cohortStanding(facts, definition, cohort).closed;
	});
	return closed ?? null;
}

/** The newest of which something can be told; else the newest. */
function newestOpen(facts: KpiFacts, kpi: string): ToldCohort | null {
	const told = askedCohorts(facts, kpi).flatMap((cohort) => tellCohort(facts, kpi, cohort) ?? []);
	return told.findLast(({ asAt }) => asAt !== null) ?? told.at(-1) ?? null;
}

function isSmall(facts: KpiFacts, kpi: string, { cohorts, denominator }: KpiValue): boolean {
	const definition = definitionInForce(facts, kpi, cohorts[0] ?? 0);
	return definition !== null && denominator !== null && denominator < definition.headlineBase;
}
