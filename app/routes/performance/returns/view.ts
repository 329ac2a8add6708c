import { type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel, monthsOfPeriods } from '../../../domain/calendar/period-label.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import { earlierDefinition } from '../../../domain/kpi/earlier-definition.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import type { Selection } from '../../../domain/kpi/kpi-value.ts';
import { measureKpi } from '../../../domain/kpi/measure-kpi.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import type { PagesOf } from '../pages-of.ts';
import type { SourcesAsked } from '../part-asked.ts';
import { coverageNames, sourceLink } from '../value-row.ts';

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

/** Null where the KPI, the area, the provider or the quarter is not of this programme, or nothing can be added up. */
export function sourcesView(
	{ programme, periods, facts, areas, providers }: Facts,
	key: string,
	asked: SourcesAsked,
	pages: PagesOf,
): RecordView | null {
	const kpi = facts.specifications
		.flatMap((version) => version.kpis)
		.findLast((candidate) => candidate.key === key);
	const part = partOf({ periods, facts, areas, providers }, key, asked);
	if (kpi === undefined || part === null) return null;
	const { cohorts, of } = part;
	const answer =
		cohorts === null ? cumulativeValue(facts, key, of) : measureKpi(facts, { kpi: key, cohorts, ...of });
	if (!answer.ok) return null;
	const context = { pages, facts, periods, names: coverageNames(areas, providers, periods) };
	return {
		title: `Returns behind “${kpi.name}”`,
		caption: part.name ?? programme.name,
		back: [...pages.trail.slice(-1), { text: kpi.name, href: `${pages.base}/${key}` }, { text: 'Returns' }],
		blocks: [
			...said(
				`${part.says}: ${resultSentence(answer.value)}. It is made of the accepted returns below, as they were certified.`,
			),
			{ kind: 'list', items: answer.value.sources.map((source) => sourceLink(source, context)) },
		],
	};
}

interface Part {
	/** Null for the whole programme. */
	readonly name: string | null;
	readonly says: string;
	/** Null for all quarters so far. */
	readonly cohorts: readonly number[] | null;
	readonly of: Selection;
}

/** What is asked for; null where the programme has no such part. */
function partOf(
	{ periods, facts, areas, providers }: Omit<Facts, 'programme'>,
	key: string,
	{ area, provider, quarter }: SourcesAsked,
): Part | null {
	const all = { says: 'All quarters so far together', cohorts: null, of: {} };
	const named = (name: string | undefined, of: Selection): Part | null =>
		name === undefined ? null : { ...all, name, of };
	if (area !== null) return named(areas.get(area), { areaIds: [area] });
	if (provider !== null) return named(providers.get(provider), { providerIds: [provider] });
	if (quarter === null) return { ...all, name: null };
	if (quarter === 'earlier') {
		const cohorts = earlierDefinition(facts, key)?.total.cohorts ?? null;
		const says = 'All quarters of the earlier definition together';
		return cohorts && { name: monthsOfPeriods(cohorts, periods), says, cohorts, of: {} };
	}
	const one = periods.find(({ number }) => String(number) === quarter);
	return one === undefined
		? null
		: { name: monthsLabel(one), says: 'The quarter by itself', cohorts: [one.number], of: {} };
}
