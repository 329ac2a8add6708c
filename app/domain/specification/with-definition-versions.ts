import type { KpiDefinition } from './specification.ts';

/**
 * The KPIs with the versions of their definitions: a definition that is as it was keeps its version, one that counts
 * otherwise gets the next, a new one begins at 1. Nobody types a version, so nobody forgets to raise it. A target, bands or
 * words may change without the definition changing.
 */
export function withDefinitionVersions(
	kpis: readonly KpiDefinition[],
	previous: readonly KpiDefinition[],
): readonly KpiDefinition[] {
	const before = new Map(previous.map((kpi) => [kpi.key, kpi]));
	return kpis.map((kpi) => {
		const was = before.get(kpi.key);
		const definitionVersion =
			was === undefined ? 1 : was.definitionVersion + (whatItCounts(was) === whatItCounts(kpi) ? 0 : 1);
		return { ...kpi, definitionVersion };
	});
}

const whatItCounts = ({
	strand,
	numerator,
	denominator,
	basis,
	maturity,
	direction,
}: KpiDefinition): string =>
	JSON.stringify([
		strand,
		[...numerator].sort(),
		denominator === null ? null : [...denominator].sort(),
		basis,
		maturity,
		direction,
	]);
