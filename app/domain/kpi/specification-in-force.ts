import type { KpiDefinition, SpecificationVersion } from '../specification/specification.ts';
import { onceFor } from './once-for.ts';

/** The version in force for a contract quarter: of those published that have begun, the one that began last. Null before the first. */
export function specificationInForce(
	specifications: readonly SpecificationVersion[],
	period: number,
): SpecificationVersion | null {
	return newestFirst(specifications).find((version) => version.effectiveFrom <= period) ?? null;
}

const newestFirst = onceFor((specifications: readonly SpecificationVersion[]) =>
	specifications
		.filter((version) => version.state !== 'draft')
		.sort((a, b) => b.effectiveFrom - a.effectiveFrom || b.number - a.number),
);

/** The KPI as it was defined in a contract quarter; null where the specification had no such KPI then. */
export function definitionInForce(
	specifications: readonly SpecificationVersion[],
	kpi: string,
	period: number,
): KpiDefinition | null {
	const version = specificationInForce(specifications, period);
	return version === null ? null : (kpisByKey(version).get(kpi) ?? null);
}

const kpisByKey = onceFor(
	(version: SpecificationVersion) => new Map(version.kpis.map((definition) => [definition.key, definition])),
);
