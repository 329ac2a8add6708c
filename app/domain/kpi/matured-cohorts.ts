import type { KpiDefinition, Measure } from '../specification/specification.ts';
import { cohortStanding } from './cohort-standing.ts';
import type { KpiFacts } from './kpi-facts.ts';
import { onceIn } from './once-in.ts';
import { measureAsked, returnsCalledFor } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';

/** Contract quarters in which the KPI was defined and asked, from the first to the newest that has ended. */
export const askedCohorts = (facts: KpiFacts, kpi: string): readonly number[] =>
	onceIn(facts.index.asked, kpi, () => findAskedCohorts(facts, kpi));

function findAskedCohorts(facts: KpiFacts, kpi: string): readonly number[] {
	const periods = Array.from({ length: Math.max(0, facts.latestPeriod) }, (_, index) => index + 1);
	return periods.filter((period) => {
		const definition = definitionInForce(facts, kpi, period);
		if (definition === null) return false;
		const measures = [...definition.numerator, ...(definition.denominator ?? [])].map((key) =>
			measureAsked(facts, key, period),
		);
		return (
			measures.every((measure) => measure !== null) &&
			(facts.index.within === null || isToldBy(facts, definition, period, measures))
		);
	});
}

/** A provider is asked in the quarters for which it owes a return, and as a member for what is split by area alone. */
const isToldBy = (
	facts: KpiFacts,
	{ strand }: KpiDefinition,
	period: number,
	measures: readonly Measure[],
): boolean =>
	returnsCalledFor(facts, strand, period, {}).some(
		({ part }) => part !== true || measures.every(({ byArea }) => byArea),
	);

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

/** Those of the definition before, with nothing between them and the newest one's: the total to date begins after them. */
export function maturedBefore(facts: KpiFacts, kpi: string): readonly number[] {
	const [first = 0] = maturedCohorts(facts, kpi);
	const due = cohortsDue(facts, kpi).filter(({ cohort, isIn }) => isIn && cohort < first);
	const version = due.at(-1)?.version;
	const before = due.findLastIndex((each) => each.version !== version);
	return due.slice(before + 1).map(({ cohort }) => cohort);
}

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
