import type { KpiDefinition, SpecificationVersion } from '../specification/specification.ts';
import type { KpiFacts } from './kpi-facts.ts';
import { onceIn } from './once-in.ts';

/** The version in force for a contract quarter: of those published that have begun, the one that began last. Null before the first. */
export function specificationInForce(
	specifications: readonly SpecificationVersion[],
	period: number,
): SpecificationVersion | null {
	let newest: SpecificationVersion | null = null;
	for (const version of specifications)
		if (version.state !== 'draft' && version.effectiveFrom <= period && isNewer(version, newest))
			newest = version;
	return newest;
}

const isNewer = (version: SpecificationVersion, than: SpecificationVersion | null): boolean =>
	than === null ||
	version.effectiveFrom > than.effectiveFrom ||
	(version.effectiveFrom === than.effectiveFrom && version.number > than.number);

/** The KPI as it was defined in a contract quarter; null where the specification had no such KPI then. */
export function definitionInForce(facts: KpiFacts, kpi: string, period: number): KpiDefinition | null {
	const ofKpi = onceIn(facts.index.definitions, kpi, () => new Map<number, KpiDefinition | null>());
	return onceIn(ofKpi, period, () => {
		const version = specificationInForce(facts.specifications, period);
		return version?.kpis.findLast(({ key }) => key === kpi) ?? null;
	});
}
