import type { KpiDefinition, SpecificationVersion } from '../specification/specification.ts';

/** The version in force for a contract quarter: of those published that have begun, the one that began last. Null before the first. */
export function specificationInForce(specifications: readonly SpecificationVersion[], period: number): SpecificationVersion | null {
	let found: SpecificationVersion | null = null;
	for (const version of specifications) {
		if (version.state === 'draft' || version.effectiveFrom > period) continue;
		if (found === null || version.effectiveFrom > found.effectiveFrom || (version.effectiveFrom === found.effectiveFrom && version.number > found.number))
			found = version;
	}
	return found;
}

/** The KPI as it was defined in a contract quarter; null where the specification had no such KPI then. */
export const definitionInForce = (specifications: readonly SpecificationVersion[], kpi: string, period: number): KpiDefinition | null =>
	specificationInForce(specifications, period)?.kpis.find((definition) => definition.key === kpi) ?? null;
