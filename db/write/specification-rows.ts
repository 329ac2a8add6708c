import type { Insertable } from 'kysely';
import type { KpiDefinition, Measure } from '../../app/domain/specification/specification.ts';
import type { SpecificationKpiTable } from '../tables/specification-kpi.ts';
import type { SpecificationMeasureTable } from '../tables/specification-measure.ts';

export const measureRow = (
	specificationId: string,
	measure: Measure,
): Insertable<SpecificationMeasureTable> => ({
	specificationId,
	measureKey: measure.key,
	strand: measure.strand,
	section: measure.section,
	label: measure.label,
	hint: measure.hint,
	kind: measure.kind,
	unit: measure.unit,
	frequency: measure.frequency,
	byArea: measure.byArea ? 1 : 0,
	partOf: measure.partOf,
	breakdown: measure.breakdown,
	atMost: measure.atMost,
	things: measure.things,
	definitionVersion: measure.definitionVersion,
	position: measure.position,
});

/** Lists of measure keys are kept as JSON. */
export const kpiRow = (specificationId: string, kpi: KpiDefinition): Insertable<SpecificationKpiTable> => ({
	specificationId,
	kpiKey: kpi.key,
	strand: kpi.strand,
	name: kpi.name,
	numerator: JSON.stringify(kpi.numerator),
	denominator: kpi.denominator === null ? null : JSON.stringify(kpi.denominator),
	basis: kpi.basis,
	maturity: kpi.maturity,
	targetNumerator: kpi.target.numerator,
	targetDenominator: kpi.target.denominator,
	direction: kpi.direction,
	approaching: kpi.bands.approaching,
	requiresImprovement: kpi.bands.requiresImprovement,
	minimumBase: kpi.minimumBase,
	headlineBase: kpi.headlineBase,
	definitionVersion: kpi.definitionVersion,
	ofAll: kpi.ofAll,
	howMany: kpi.howMany,
	note: kpi.note,
	headline: kpi.headline ? 1 : 0,
	position: kpi.position,
});
