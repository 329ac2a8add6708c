import type { KpiDefinition } from '../specification/specification.ts';

/** What a specification asks of its KPIs that are shares, in percent, rounded up: a promise is held against the whole of it. */
export const targetsInPercent = (
	kpis: readonly Pick<KpiDefinition, 'key' | 'denominator' | 'target'>[],
): ReadonlyMap<string, number> =>
	new Map(
		kpis
			.filter(({ denominator }) => denominator !== null)
			.map(({ key, target }) => [key, Math.ceil((target.numerator * 100) / target.denominator)]),
	);
