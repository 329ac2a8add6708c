import type { Period } from '../../../domain/calendar/period.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { refusalSentence } from '../../../domain/kpi/refusal-sentence.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { splitKpi } from '../../../domain/kpi/split-kpi.ts';
import { type KpiBlock, kpiBlock } from '../kpi-block.ts';
import { type BlockContext, coverageNames, type ValueRow, valueRow } from '../value-row.ts';
import { type LaterContactsView, laterContacts } from './later-contacts.ts';

export interface KpiView {
	readonly programme: { readonly name: string; readonly href: string };
	readonly performanceHref: string;
	readonly name: string;
	readonly block: KpiBlock;
	/** All matured quarters together, or why they cannot be added. */
	readonly cumulative: { readonly row: ValueRow } | { readonly refusal: string };
	readonly later: LaterContactsView | null;
	readonly byArea: readonly ValueRow[];
	readonly byProvider: readonly ValueRow[];
	readonly definition: readonly { readonly key: string; readonly value: string }[];
}

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

/** One KPI in full; null when no version of the specification has it. */
export function kpiView({ programme, periods, facts, areas, providers }: Facts, key: string): KpiView | null {
	const inForce = specificationInForce(facts.specifications, facts.latestPeriod);
	const kpi =
		inForce?.kpis.find((candidate) => candidate.key === key) ??
		facts.specifications.flatMap((version) => version.kpis).findLast((candidate) => candidate.key === key);
	if (kpi === undefined) return null;
	const context: BlockContext = {
		slug: programme.slug,
		facts,
		periods,
		names: coverageNames(areas, providers, periods),
	};
	const measures = new Map(
		facts.specifications
			.flatMap((version) => version.measures)
			.map((measure) => [measure.key, measure.label]),
	);
	const cumulative = cumulativeValue(facts, key);
	const rows = (by: 'area' | 'provider', names: ReadonlyMap<string, string>): readonly ValueRow[] => {
		const cohorts = maturedCohorts(facts, key);
		const found = new Map(
			cohorts.length === 0
				? []
				: splitKpi(facts, { kpi: key, cohorts }, by).map((part) => [part.id, part.value]),
		);
		return [...names].flatMap(([id, name]) => {
			const value = found.get(id);
			return value === undefined ? [] : [valueRow(name, value, context, `?${by}=${id}`)];
		});
	};
	const labels = (keys: readonly string[]): string =>
		keys.map((each) => measures.get(each) ?? each).join(' plus ');
	return {
		programme: { name: programme.name, href: `/programmes/${programme.slug}` },
		performanceHref: `/programmes/${programme.slug}/performance`,
		name: kpi.name,
		block: kpiBlock(kpi, context),
		cumulative: cumulative.ok
			? { row: valueRow('All quarters so far', cumulative.value, context) }
			: { refusal: refusalSentence(cumulative.refusal, { measures, periods: context.names.periods }) },
		later: laterContacts(kpi, facts, periods, areas),
		byArea: rows('area', areas),
		byProvider: rows('provider', providers),
		definition: [
			{ key: 'Counted', value: labels(kpi.numerator) },
			...(kpi.denominator === null ? [] : [{ key: 'Out of', value: labels(kpi.denominator) }]),
			{
				key: 'Basis',
				value:
					kpi.basis === 'cohort'
						? 'The cases that entered in a quarter, followed to the end of the next'
						: 'The same quarter’s counts',
			},
			{ key: 'Definition', value: `Version ${kpi.definitionVersion}` },
			{ key: 'Smallest base that is rated', value: String(kpi.minimumBase) },
		],
	};
}
