import { accepted, type Result, refused } from '../result.ts';
import type { KpiDefinition, Measure } from '../specification/specification.ts';
import { addUpCohort, type CohortPart } from './add-up-cohort.ts';
import { addCoverage } from './cover-readings.ts';
import { judgeValue } from './judge-value.ts';
import type { KpiFacts, KpiStatus, KpiValue, RollUpRefusal, Selection } from './kpi-value.ts';
import { measureAsked, selectionOf } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';

export interface KpiQuestion extends Selection {
	readonly kpi: string;
	/** Contract quarters whose cohorts (or periods) are pooled. */
	readonly cohorts: readonly number[];
}

/**
 * One KPI over any set of cohorts, areas and providers, with numerators and denominators pooled, never percentages averaged (domain
 * guide §4 rule 2). Refused where the definitions differ, a stock would be added over time, or a ratio added at all.
 */
export function measureKpi(facts: KpiFacts, question: KpiQuestion): Result<KpiValue, RollUpRefusal> {
	const cohorts = [...new Set(question.cohorts)].sort((a, b) => a - b);
	const definitions = cohorts.map((cohort) => definitionInForce(facts.specifications, question.kpi, cohort));
	const definition = definitions.at(-1);
	if (definition === undefined || definition === null || definitions.includes(null))
		return refused({ code: 'not-defined', periods: cohorts.filter((_, index) => definitions[index] === null) });
	const versions = [...new Set(definitions.flatMap((each) => each?.definitionVersion ?? []))];
	if (versions.length > 1) return refused({ code: 'definitions-differ', versions });

	const parts = cohorts.map((cohort) => addUpCohort(facts, definition, cohort, question, cohorts.length > 1));
	return refuseKinds(facts, definition, cohorts, parts) ?? accepted(pool(facts, definition, cohorts, parts, question));
}

function refuseKinds(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	parts: readonly CohortPart[],
): Result<never, RollUpRefusal> | null {
	const { expected } = addCoverage(parts.map((part) => part.coverage));
	for (const key of [...definition.numerator, ...(definition.denominator ?? [])]) {
		const kind = cohorts.map((cohort) => measureAsked(facts, key, cohort)?.kind).find((each) => each !== undefined);
		if (kind === 'stock' && cohorts.length > 1) return refused({ code: 'stock-over-time', measure: key });
		if (kind === 'ratio' && expected > 1) return refused({ code: 'ratio-added', measure: key });
	}
	return null;
}

function pool(facts: KpiFacts, definition: KpiDefinition, cohorts: readonly number[], parts: readonly CohortPart[], selection: Selection): KpiValue {
	const isShare = definition.denominator !== null;
	const read = parts.filter((part) => part.numerator !== null);
	const sum = (pick: (part: CohortPart) => number | null): number => read.reduce((total, part) => total + (pick(part) ?? 0), 0);
	const denominator = isShare ? sum((part) => part.denominator) : null;
	const provisional = distinct(parts.flatMap((part) => part.provisional));
	const nothing = read.length === 0 || denominator === 0;
	const status: KpiStatus = nothing ? 'no-data' : provisional.length > 0 ? 'provisional' : 'final';
	const figures = {
		numerator: nothing ? null : sum((part) => part.numerator),
		denominator,
		target: targetOf(facts, definition, cohorts, selection),
		status,
	};
	return {
		kpi: definition.key,
		definitionVersion: definition.definitionVersion,
		basis: definition.basis,
		unit: isShare ? 'share' : (firstMeasure(facts, definition, cohorts)?.unit ?? 'count'),
		...figures,
		direction: definition.direction,
		cohorts,
		of: selectionOf(selection),
		provisional,
		...judgeValue(figures, definition),
		coverage: addCoverage(parts.map((part) => part.coverage)),
		sources: [...new Map(parts.flatMap((part) => part.sources).map((source) => [source.returnId, source])).values()],
	};
}

const firstMeasure = (facts: KpiFacts, definition: KpiDefinition, cohorts: readonly number[]): Measure | undefined =>
	cohorts.flatMap((cohort) => measureAsked(facts, definition.numerator[0] ?? '', cohort) ?? [])[0];

/** A plain count's target is the whole programme's for one period: over periods they add up, and a part of the programme has none. */
function targetOf(facts: KpiFacts, definition: KpiDefinition, cohorts: readonly number[], selection: Selection): KpiValue['target'] {
	if (definition.denominator !== null || firstMeasure(facts, definition, cohorts)?.kind === 'ratio') return definition.target;
	if (selection.areaIds !== undefined || selection.providerIds !== undefined) return null;
	const targets = cohorts.flatMap((cohort) => definitionInForce(facts.specifications, definition.key, cohort)?.target ?? []);
	return { numerator: targets.reduce((sum, target) => sum + target.numerator, 0), denominator: 1 };
}

const distinct = <T extends object>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
