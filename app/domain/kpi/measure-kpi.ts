import { accepted, type Result, refused } from '../result.ts';
import type { KpiDefinition, Measure } from '../specification/specification.ts';
import { addUpCohorts, type CohortSums } from './add-up-cohorts.ts';
import { countsAlike } from './counts-alike.ts';
import { judgeValue } from './judge-value.ts';
import type { KpiFacts } from './kpi-facts.ts';
import type { KpiStatus, KpiValue, ProvisionalReason, RollUpRefusal, Selection } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { othersDeliver } from './own-facts.ts';
import { isWhole, measureAsked, selectionOf } from './read-figures.ts';
import { definitionInForce } from './specification-in-force.ts';
import { whyMissing } from './why-missing.ts';

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
	// A page and a paper ask for the whole programme's values again and again: headline, attention, chart.
	return isWhole(question)
		? onceIn(facts.index.values, `${question.kpi}|${cohorts}`, () => measure(facts, question, cohorts))
		: measure(facts, question, cohorts);
}

function measure(
	facts: KpiFacts,
	question: KpiQuestion,
	cohorts: readonly number[],
): Result<KpiValue, RollUpRefusal> {
	const definitions = cohorts.map((cohort) => definitionInForce(facts, question.kpi, cohort));
	const definition = definitions.at(-1);
	if (definition === undefined || definition === null || definitions.includes(null))
		return refused({
			code: 'not-defined',
			periods: cohorts.filter((_, index) => definitions[index] === null),
		});
	const versions = [...new Set(definitions.flatMap((each) => each?.definitionVersion ?? []))];
	if (versions.length > 1) return refused({ code: 'definitions-differ', versions });

	const sums = addUpCohorts(facts, definition, cohorts, question);
	return (
		refuseKinds(facts, definition, cohorts, sums) ??
		accepted(judge(facts, definition, cohorts, sums, question))
	);
}

function refuseKinds(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	sums: CohortSums,
): Result<never, RollUpRefusal> | null {
	for (const key of [...definition.numerator, ...(definition.denominator ?? [])]) {
		const asked = cohorts.flatMap((cohort) => measureAsked(facts, key, cohort) ?? []);
		const [first] = asked;
		if (first !== undefined && asked.some((measure) => !countsAlike(measure, first)))
			return refused({ code: 'definitions-differ', versions: [definition.definitionVersion] });
		const kind = first?.kind;
		if (kind === 'stock' && cohorts.length > 1) return refused({ code: 'stock-over-time', measure: key });
		if (kind === 'ratio' && sums.coverage.expected > 1) return refused({ code: 'ratio-added', measure: key });
	}
	return null;
}

function judge(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	sums: CohortSums,
	selection: Selection,
): KpiValue {
	const isShare = definition.denominator !== null;
	const provisional = distinct(sums.provisional);
	const nothing = !sums.anythingRead || (isShare && sums.denominator === 0);
	const status = nothing ? 'no-data' : statusOf(provisional);
	const figures = {
		numerator: nothing ? null : sums.numerator,
		denominator: isShare ? sums.denominator : null,
		target: targetOf(facts, definition, cohorts, selection),
		status,
	};
	const sources = [...new Map(sums.sources.map((source) => [source.returnId, source])).values()];
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
		coverage: sums.coverage,
		sources,
		missing: whyMissing({ numerator: figures.numerator, coverage: sums.coverage, sources }, facts.dueUntil),
	};
}

function firstMeasure(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
): Measure | null {
	const key = definition.numerator[0] ?? '';
	const asked = cohorts.find((cohort) => measureAsked(facts, key, cohort) !== null);
	return asked === undefined ? null : measureAsked(facts, key, asked);
}

/** A plain count's target is the whole programme's for one period: over periods they add up, and a part of the programme has none. */
function targetOf(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	selection: Selection,
): KpiValue['target'] {
	if (definition.denominator !== null || firstMeasure(facts, definition, cohorts)?.kind === 'ratio')
		return definition.target;
	if (selection.areaIds !== undefined || selection.providerIds !== undefined) return null;
	if (othersDeliver(facts, definition.strand, cohorts)) return null;
	const targets = cohorts.flatMap((cohort) => definitionInForce(facts, definition.key, cohort)?.target ?? []);
	return { numerator: targets.reduce((sum, target) => sum + target.numerator, 0), denominator: 1 };
}

const statusOf = (reasons: readonly ProvisionalReason[]): KpiStatus =>
	reasons.length === 0
		? 'final'
		: reasons.every(({ code }) => code === 'returns-closed')
			? 'incomplete'
			: 'provisional';

const distinct = <T extends object>(values: readonly T[]): readonly T[] =>
	values.length < 2 ? values : [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
