import { monthsLabel } from '../calendar/period-label.ts';
import type { CoverageNames } from '../kpi/coverage-sentence.ts';
import { measureName } from '../specification/measure-name.ts';
import type { StrandKind } from '../specification/specification.ts';
import type { BoardReportFacts, Named } from './board-report-facts.ts';

/** Names for ids, and months for contract quarters: a reader never meets a code. */
export interface ReportNames {
	readonly area: (id: string) => string;
	readonly provider: (id: string) => string;
	/** "July to September 2017" */
	readonly period: (number: number) => string;
	/** As the KPI engine's sentences take them. */
	readonly forCoverage: CoverageNames;
	readonly kpi: (key: string) => string;
	/** Labels of measures, the newest version's. */
	readonly measures: ReadonlyMap<string, string>;
}

export const STRAND_NAMES: Readonly<Record<StrandKind, string>> = {
	perpetrator: 'perpetrator work',
	support: 'support for victims and children',
};

const byId = (named: readonly Named[]): ReadonlyMap<string, string> =>
	new Map(named.map(({ id, name }) => [id, name]));

export function nameThings(facts: BoardReportFacts): ReportNames {
	const areas = byId(facts.areas);
	const providers = byId(facts.providers);
	const periods = new Map(facts.periods.map((period) => [period.number, monthsLabel(period)]));
	const versions = [...facts.kpi.specifications].sort((one, other) => one.number - other.number);
	const kpis = new Map(
		versions.flatMap((version) => version.kpis.map((kpi) => [kpi.key, kpi.name] as const)),
	);
	return {
		kpi: (key) => kpis.get(key) ?? 'A KPI that is no longer asked',
		area: (id) => areas.get(id) ?? 'an area that is no longer named',
		provider: (id) => providers.get(id) ?? 'a provider that is no longer named',
		period: (number) => periods.get(number) ?? `contract quarter ${number}`,
		forCoverage: { areas, providers, periods },
		measures: new Map(
			versions.flatMap(({ measures }) =>
				measures.map(({ key }) => [key, measureName(key, measures)] as const),
			),
		),
	};
}
