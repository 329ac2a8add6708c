import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import type { KpiDefinition, Measure, SpecificationVersion } from '../../../app/domain/specification/specification.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

export interface SpecificationGiven
	extends Pick<SpecificationVersion, 'programmeId' | 'number' | 'state' | 'effectiveFrom' | 'changeNote' | 'measures' | 'kpis'> {
	readonly draftedBy: APerson | null;
	readonly publishedBy: APerson | null;
	readonly publishedAt: Instant | null;
}

/** One version of a service specification, with its measures and KPIs. */
export function aSpecificationVersion(world: World, given: SpecificationGiven): SpecificationVersion {
	const { programmeId, number, state, effectiveFrom, changeNote, measures, kpis } = given;
	const id = world.id('specification', programmeId, String(number));
	world.put('specification_version', {
		id,
		programme_id: programmeId,
		number,
		state,
		effective_from: effectiveFrom,
		change_note: changeNote,
		drafted_by: given.draftedBy?.id ?? null,
		published_by: given.publishedBy?.id ?? null,
		published_at: given.publishedAt,
		version: 1,
	});
	for (const measure of measures) putMeasure(world, id, measure);
	for (const kpi of kpis) putKpi(world, id, kpi);
	return { id, programmeId, number, state, effectiveFrom, changeNote, measures, kpis };
}

const putMeasure = (world: World, specificationId: string, measure: Measure): void =>
	world.put('specification_measure', {
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
const putKpi = (world: World, specificationId: string, kpi: KpiDefinition): void =>
	world.put('specification_kpi', {
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
