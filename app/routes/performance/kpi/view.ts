import { type FactView, only, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import type { PromisedLevel } from '../../../domain/grant/promised-level.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { askedCohorts, maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { refusalSentence } from '../../../domain/kpi/refusal-sentence.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { splitKpi } from '../../../domain/kpi/split-kpi.ts';
import { measureName } from '../../../domain/specification/measure-name.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { earlierRow } from '../earlier-total.ts';
import { kpiBlocks } from '../kpi-blocks.ts';
import type { PagesOf } from '../pages-of.ts';
import { promisedTable } from '../promised-table.ts';
import { type BlockContext, coverageNames, type ValueRow, valueRow } from '../value-row.ts';
import { valueTable } from '../value-tables.ts';
import { areaLines } from './area-lines.ts';
import { laterContacts } from './later-contacts.ts';

const NOTHING_YET = 'There is nothing to add up yet: no quarter’s cases have had their time.';

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
	readonly promised: readonly PromisedLevel[];
}

/** One KPI in full; null when no version of the specification has it. */
export function kpiView(
	{ programme, periods, facts, areas, providers, promised }: Facts,
	key: string,
	pages: PagesOf,
): RecordView | null {
	const inForce = specificationInForce(facts.specifications, facts.latestPeriod);
	const kpi =
		inForce?.kpis.find((candidate) => candidate.key === key) ??
		facts.specifications.flatMap((version) => version.kpis).findLast((candidate) => candidate.key === key);
	// A provider has a page of the KPIs that a return of its own has been asked.
	if (kpi === undefined || (pages.reader === 'provider' && askedCohorts(facts, key).length === 0))
		return null;
	const context: BlockContext = {
		pages,
		facts,
		periods,
		names: coverageNames(areas, providers, periods),
	};
	const measures = new Map(
		facts.specifications.flatMap(({ measures: all }) =>
			all.map(({ key: each }) => [each, measureName(each, all)] as const),
		),
	);
	const cumulative = cumulativeValue(facts, key);
	const empty =
		cumulative.ok || maturedCohorts(facts, key).length === 0
			? NOTHING_YET
			: refusalSentence(cumulative.refusal, { measures, periods: context.names.periods });
	const rows = (by: 'area' | 'provider', names: ReadonlyMap<string, string>): readonly ValueRow[] => {
		const cohorts = maturedCohorts(facts, key);
		const found = new Map(
			cohorts.length === 0
				? []
				: splitKpi(facts, { kpi: key, cohorts }, by).map((part) => [part.id, part.value]),
		);
		return [...names].flatMap(([id, name]) => {
			const value = found.get(id);
			return value === undefined || value.coverage.expected === 0
				? []
				: [valueRow(name, value, context, `?${by}=${id}`)];
		});
	};
	const byArea = rows('area', areas);
	return {
		title: kpi.name,
		caption: programme.name,
		back: [...pages.trail, { text: kpi.name }],
		wide: true,
		blocks: [
			...kpiBlocks(kpi, context, null),
			{ kind: 'heading', text: 'All quarters so far' },
			...(cumulative.ok
				? [
						valueTable('Quarters', {
							id: 'cumulative',
							caption: 'Every quarter whose cases have had their time and whose returns are all in, added up',
							rows: [valueRow('All quarters so far', cumulative.value, context), ...earlierRow(key, context)],
							empty: NOTHING_YET,
						}),
					]
				: said(refusalSentence(cumulative.refusal, { measures, periods: context.names.periods }))),
			...laterContacts(kpi, facts, periods, areas),
			{ kind: 'heading', text: pages.reader === 'office' ? 'By area and provider' : 'By area' },
			valueTable('Area', {
				id: 'by-area',
				caption: 'By area, all quarters so far',
				rows: byArea,
				empty: maturedCohorts(facts, key).length > 0 ? 'This KPI is not collected by area.' : empty,
			}),
			...areaLines(kpi, context, areas, byArea),
			...only(
				pages.reader === 'office',
				valueTable('Provider', {
					id: 'by-provider',
					caption: 'By provider, all quarters so far',
					rows: rows('provider', providers),
					empty,
				}),
			),
			...promisedTable([kpi], promised, providers, context),
			{ kind: 'heading', text: 'How it is worked out' },
			{ kind: 'facts', rows: definitionOf(kpi, measures) },
		],
	};
}

function definitionOf(kpi: KpiDefinition, measures: ReadonlyMap<string, string>): readonly FactView[] {
	const labels = (keys: readonly string[]): string =>
		keys.map((each) => measures.get(each) ?? each).join(' plus ');
	return [
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
	];
}
