import { STANDARD_KPIS } from './kpis-standard.ts';
import { PERPETRATOR_DETAIL_KEYS, PERPETRATOR_MEASURES } from './measures-perpetrator.ts';
import { SUPPORT_DETAIL_KEYS, SUPPORT_MEASURES } from './measures-support.ts';
import type { KpiDefinition, Measure } from './specification.ts';

export interface ContentChoice {
	/** Measures of the core that this specification does not ask. Their parts and caps must go with them. */
	readonly without?: readonly string[];
	/** Measures beyond the core that it does. */
	readonly alsoAsking?: readonly string[];
	readonly kpisWithout?: readonly string[];
	/** What it sets for itself: a target, bands, a definition with its new version. */
	readonly kpis?: Readonly<Record<string, Partial<Omit<KpiDefinition, 'key'>>>>;
	readonly measures?: Readonly<
		Record<string, Partial<Pick<Measure, 'frequency' | 'byArea' | 'hint' | 'label'>>>
	>;
}

export interface SpecificationContent {
	readonly measures: readonly Measure[];
	readonly kpis: readonly KpiDefinition[];
}

/**
 * The content of a specification out of the standard vocabulary. A KPI whose measures are not all asked falls away with them.
 * An unknown key, or a part without its whole, is a fault of the code that chooses and throws.
 */
export function chooseContent(choice: ContentChoice = {}): SpecificationContent {
	const left = new Set(choice.without);
	for (const key of [...PERPETRATOR_DETAIL_KEYS, ...SUPPORT_DETAIL_KEYS])
		if (!choice.alsoAsking?.includes(key)) left.add(key);
	const all = [...PERPETRATOR_MEASURES, ...SUPPORT_MEASURES];
	const known = new Set(all.map((measure) => measure.key));
	for (const key of [...left, ...(choice.alsoAsking ?? []), ...Object.keys(choice.measures ?? {})])
		demand(known.has(key), `no such measure: ${key}`);

	const measures = all
		.filter((measure) => !left.has(measure.key))
		.map((measure) => ({ ...measure, ...choice.measures?.[measure.key] }));
	const asked = new Set(measures.map((measure) => measure.key));
	for (const measure of measures) {
		for (const other of [measure.partOf, measure.atMost])
			demand(other === null || asked.has(other), `${measure.key} needs ${other}`);
	}
	const chosen = STANDARD_KPIS.filter((kpi) => !choice.kpisWithout?.includes(kpi.key));
	for (const key of Object.keys(choice.kpis ?? {}))
		demand(
			chosen.some((kpi) => kpi.key === key),
			`no such KPI: ${key}`,
		);
	const kpis = chosen
		.map((kpi) => ({ ...kpi, ...choice.kpis?.[kpi.key] }))
		.filter((kpi) => [...kpi.numerator, ...(kpi.denominator ?? [])].every((key) => asked.has(key)));
	return { measures, kpis };
}

function demand(holds: boolean, fault: string): void {
	if (!holds) throw new Error(fault);
}
