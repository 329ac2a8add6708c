import type { KpiFacts } from './kpi-facts.ts';
import { onceIn } from './once-in.ts';
import { measureAsked } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';

/** Contract quarters in which the KPI was defined and asked, from the first to the newest that has ended. */
export const askedCohorts = (facts: KpiFacts, kpi: string): readonly number[] =>
	onceIn(facts.index.asked, kpi, () => findAskedCohorts(facts, kpi));

function findAskedCohorts(facts: KpiFacts, kpi: string): readonly number[] {
	const periods = Array.from({ length: Math.max(0, facts.latestPeriod) }, (_, index) => index + 1);
	return periods.filter((period) => {
		const definition = definitionInForce(facts, kpi, period);
		return (
			definition !== null &&
			[...definition.numerator, ...(definition.denominator ?? [])].every(
				(key) => measureAsked(facts, key, period) !== null,
			)
		);
	});
}

/**
 * The cohorts that a cumulative value pools: those whose quarter of maturity has ended, whether or not its returns are in, as far back
 * as the newest one's definition goes. A change of definition begins a new cumulative value.
 */
export const maturedCohorts = (facts: KpiFacts, kpi: string): readonly number[] =>
	onceIn(facts.index.matured, kpi, () => findMaturedCohorts(facts, kpi));

function findMaturedCohorts(facts: KpiFacts, kpi: string): readonly number[] {
	const matured = askedCohorts(facts, kpi).flatMap((cohort) => {
		const definition = definitionInForce(facts, kpi, cohort);
		return definition !== null && cohort + definition.maturity <= facts.latestPeriod
			? [{ cohort, version: definition.definitionVersion }]
			: [];
	});
	const newest = matured.at(-1)?.version;
	const before = matured.findLastIndex((each) => each.version !== newest);
	return matured.slice(before + 1).map((each) => each.cohort);
}
