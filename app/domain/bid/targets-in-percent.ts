import type { KpiDefinition } from '../specification/specification.ts';

/** What a specification asks of its KPIs that are shares of which more is better, in percent, rounded up: a promise is held against the whole of it. Others cannot be promised. */
export const targetsInPercent = (
	kpis: readonly Pick<KpiDefinition, 'key' | 'denominator' | 'direction' | 'target'>[],
): ReadonlyMap<string, number> =>
	new Map(
		kpis
			.filter(({ denominator, direction }) => denominator !== null && direction === 'at-least')
			.map(({ key, target }) => [key, Math.ceil((target.numerator * 100) / target.denominator)]),
	);
