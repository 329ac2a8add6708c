import type { KpiDefinition, Measure, MeasureUnit } from './specification.ts';

/** A share, or what a plain figure is counted in: a target is written in it. */
export type KpiUnit = 'share' | MeasureUnit;

export const unitOfKpi = (
	kpi: Pick<KpiDefinition, 'denominator' | 'numerator'>,
	measures: readonly Pick<Measure, 'key' | 'unit'>[],
): KpiUnit =>
	kpi.denominator !== null
		? 'share'
		: (measures.find(({ key }) => key === kpi.numerator[0])?.unit ?? 'count');
