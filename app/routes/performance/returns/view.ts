import { type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
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
	const quarter = periods.find(({ number }) => String(number) === asked.quarter);
	const part =
		asked.area !== null
			? areas.get(asked.area)
			: asked.provider !== null
				? providers.get(asked.provider)
				: asked.quarter !== null
					? quarter && monthsLabel(quarter)
					: null;
	if (kpi === undefined || part === undefined) return null;
	const selection =
		asked.area !== null
			? { areaIds: [asked.area] }
			: asked.provider !== null
				? { providerIds: [asked.provider] }
				: {};
	const answer =
		quarter === undefined
			? cumulativeValue(facts, key, selection)
			: measureKpi(facts, { kpi: key, cohorts: [quarter.number], ...selection });
	if (!answer.ok) return null;
	const context = { pages, facts, periods, names: coverageNames(areas, providers, periods) };
	return {
		title: `Returns behind “${kpi.name}”`,
		caption: part ?? programme.name,
		back: [...pages.trail.slice(-1), { text: kpi.name, href: `${pages.base}/${key}` }, { text: 'Returns' }],
		blocks: [
			...said(
				`${quarter === undefined ? 'All quarters so far together' : 'The quarter by itself'}: ${resultSentence(answer.value)}. It is made of the accepted returns below, as they were certified.`,
			),
			{ kind: 'list', items: answer.value.sources.map((source) => sourceLink(source, context)) },
		],
	};
}
