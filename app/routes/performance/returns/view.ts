import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { measureKpi } from '../../../domain/kpi/measure-kpi.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import { coverageNames, type SourceLink, sourceLink } from '../value-row.ts';

export interface SourcesView {
	readonly programme: { readonly name: string; readonly href: string };
	readonly kpiHref: string;
	readonly name: string;
	/** The area, the provider or the quarter it is narrowed to, or null. */
	readonly part: string | null;
	/** False for one quarter by itself. */
	readonly allQuarters: boolean;
	readonly result: string;
	readonly sources: readonly SourceLink[];
}

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

/** What the returns are asked of: a part of the programme, or one quarter of it. */
export interface SourcesAsked {
	readonly area: string | null;
	readonly provider: string | null;
	/** Contract quarter. */
	readonly quarter: string | null;
}

/** Null where the KPI, the area, the provider or the quarter is not of this programme, or nothing can be added up. */
export function sourcesView(
	{ programme, periods, facts, areas, providers }: Facts,
	key: string,
	asked: SourcesAsked,
): SourcesView | null {
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
	const context = { slug: programme.slug, facts, periods, names: coverageNames(areas, providers, periods) };
	return {
		programme: { name: programme.name, href: `/programmes/${programme.slug}` },
		kpiHref: `/programmes/${programme.slug}/performance/${key}`,
		name: kpi.name,
		part,
		allQuarters: quarter === undefined,
		result: resultSentence(answer.value),
		sources: answer.value.sources.map((source) => sourceLink(source, context)),
	};
}
