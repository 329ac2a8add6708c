import type { Period } from '../../../domain/calendar/period.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import { coverageNames, type SourceLink, sourceLink } from '../value-row.ts';

export interface SourcesView {
	readonly programme: { readonly name: string; readonly href: string };
	readonly kpiHref: string;
	readonly name: string;
	/** The area or provider it is narrowed to, or null. */
	readonly part: string | null;
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

/** Null where the KPI, the area or the provider is not of this programme, or nothing can be added up. */
export function sourcesView(
	{ programme, periods, facts, areas, providers }: Facts,
	key: string,
	asked: { readonly area: string | null; readonly provider: string | null },
): SourcesView | null {
	const kpi = facts.specifications
		.flatMap((version) => version.kpis)
		.findLast((candidate) => candidate.key === key);
	const part =
		asked.area !== null
			? areas.get(asked.area)
			: asked.provider !== null
				? providers.get(asked.provider)
				: null;
	if (kpi === undefined || part === undefined) return null;
	const selection =
		asked.area !== null
			? { areaIds: [asked.area] }
			: asked.provider !== null
				? { providerIds: [asked.provider] }
				: {};
	const answer = cumulativeValue(facts, key, selection);
	if (!answer.ok) return null;
	const context = { slug: programme.slug, facts, periods, names: coverageNames(areas, providers, periods) };
	return {
		programme: { name: programme.name, href: `/programmes/${programme.slug}` },
		kpiHref: `/programmes/${programme.slug}/performance/${key}`,
		name: kpi.name,
		part,
		result: resultSentence(answer.value),
		sources: answer.value.sources.map((source) => sourceLink(source, context)),
	};
}
