import type { Insertable } from 'kysely';
import type { KpiDefinition, Measure } from '../../app/domain/specification/specification.ts';
import type { SpecificationKpiTable } from '../tables/specification-kpi.ts';
import type { SpecificationMeasureTable } from '../tables/specification-measure.ts';

export const measureRow = (
	specificationId: string,
	measure: Measure,
): Insertable<SpecificationMeasureTable> => ({
	specification_id: specificationId,
	measure_key: measure.key,
	strand: measure.strand,
	section: measure.section,
	label: measure.label,
	hint: measure.hint,
	kind: measure.kind,
	unit: measure.unit,
	frequency: measure.frequency,
	by_area: measure.byArea ? 1 : 0,
	part_of: measure.partOf,
	breakdown: measure.breakdown,
	at_most: measure.atMost,
	position: measure.position,
});

/** Lists of measure keys are kept as JSON. */
export const kpiRow = (specificationId: string, kpi: KpiDefinition): Insertable<SpecificationKpiTable> => ({
	specification_id: specificationId,
	kpi_key: kpi.key,
	strand: kpi.strand,
	name: kpi.name,
	numerator: JSON.stringify(kpi.numerator),
	denominator: kpi.denominator === null ? null : JSON.stringify(kpi.denominator),
	basis: kpi.basis,
	maturity: kpi.maturity,
	target_numerator: kpi.target.numerator,
	target_denominator: kpi.target.denominator,
	direction: kpi.direction,
	approaching: kpi.bands.approaching,
	requires_improvement: kpi.bands.requiresImprovement,
	minimum_base: kpi.minimumBase,
	headline_base: kpi.headlineBase,
	definition_version: kpi.definitionVersion,
	of_all: kpi.ofAll,
	how_many: kpi.howMany,
	note: kpi.note,
	headline: kpi.headline ? 1 : 0,
	position: kpi.position,
});
