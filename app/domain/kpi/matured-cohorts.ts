import { cohortStanding } from './cohort-standing.ts';
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
 * The cohorts that a cumulative value pools: those whose quarter of maturity has ended and whose returns are all in, as far back as the newest
 * one's definition goes. A change of definition begins a new cumulative value. A return that is missing leaves its cohort out; it does not
 * make the rest a partial sum.
 */
export const maturedCohorts = (facts: KpiFacts, kpi: string): readonly number[] =>
	onceIn(facts.index.matured, kpi, () => {
		const due = cohortsDue(facts, kpi).filter(({ isIn }) => isIn);
		const newest = due.at(-1)?.version;
		const before = due.findLastIndex(({ version }) => version !== newest);
		return due.slice(before + 1).map(({ cohort }) => cohort);
	});

/** The same with those whose returns are not all in: what a total to date should rest on. */
export function cohortsToRestOn(facts: KpiFacts, kpi: string): readonly number[] {
	const matured = maturedCohorts(facts, kpi);
	const version = definitionInForce(facts, kpi, matured.at(-1) ?? 0)?.definitionVersion;
	return cohortsDue(facts, kpi).flatMap((each) => (each.version === version ? [each.cohort] : []));
}

function cohortsDue(facts: KpiFacts, kpi: string) {
	return askedCohorts(facts, kpi).flatMap((cohort) => {
		const definition = definitionInForce(facts, kpi, cohort);
		if (definition === null || cohort + definition.maturity > facts.latestPeriod) return [];
		const { whole, confirmed } = cohortStanding(facts, definition, cohort);
		return [{ cohort, version: definition.definitionVersion, isIn: whole && confirmed }];
	});
}
