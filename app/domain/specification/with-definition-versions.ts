import type { KpiDefinition, Measure, SpecificationVersion } from './specification.ts';

type Content = Pick<SpecificationVersion, 'measures' | 'kpis'>;

/**
 * The KPIs with the versions of their definitions: a definition that is as it was in the newest version that had it keeps its number, one
 * that counts otherwise gets the next, a new one begins at 1. What a measure counts is part of it. Nobody types a number, so nobody forgets
 * to raise it. A target, bands or words may change without the definition changing. `earlier`: the newest first.
 */
export function withDefinitionVersions(
	{ kpis, measures }: Content,
	earlier: readonly Content[],
): readonly KpiDefinition[] {
	return kpis.map((kpi) => {
		const version = earlier.find((each) => each.kpis.some(({ key }) => key === kpi.key));
		const was = version?.kpis.find(({ key }) => key === kpi.key);
		if (version === undefined || was === undefined) return { ...kpi, definitionVersion: 1 };
		const isAsItWas = whatItCounts(was, version.measures) === whatItCounts(kpi, measures);
		return { ...kpi, definitionVersion: was.definitionVersion + (isAsItWas ? 0 : 1) };
	});
}

function whatItCounts(
	{ strand, numerator, denominator, basis, maturity, direction }: KpiDefinition,
	measures: readonly Measure[],
): string {
	const counted = (keys: readonly string[]) =>
		[...keys].sort().map((key) => {
			const measure = measures.find((each) => each.key === key);
			return measure === undefined
				? [key]
				: [key, measure.kind, measure.unit, measure.things, measure.definitionVersion];
		});
	return JSON.stringify([
		strand,
		counted(numerator),
		denominator === null ? null : counted(denominator),
		basis,
		maturity,
		direction,
	]);
}
