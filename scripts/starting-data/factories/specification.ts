import type { Instant } from '../../../app/domain/calendar/iso-date.ts';
import type { SpecificationVersion } from '../../../app/domain/specification/specification.ts';
import { kpiRow, measureRow } from '../../../db/write/specification-rows.ts';
import type { World } from '../world.ts';
import type { APerson } from './person.ts';

export interface SpecificationGiven
	extends Pick<
		SpecificationVersion,
		'programmeId' | 'number' | 'state' | 'effectiveFrom' | 'changeNote' | 'measures' | 'kpis'
	> {
	readonly draftedBy: APerson | null;
	readonly publishedBy: APerson | null;
	readonly publishedAt: Instant | null;
}

/** One version of a service specification, with its measures and KPIs. */
export function aSpecificationVersion(world: World, given: SpecificationGiven): SpecificationVersion {
	const { programmeId, number, state, effectiveFrom, changeNote, measures, kpis } = given;
	const id = world.id('specification', programmeId, String(number));
	world.put('specificationVersion', {
		id,
		programmeId,
		number,
		state,
		effectiveFrom,
		changeNote,
		draftedBy: given.draftedBy?.id ?? null,
		publishedBy: given.publishedBy?.id ?? null,
		publishedAt: given.publishedAt,
		version: 1,
	});
	for (const measure of measures) world.put('specificationMeasure', measureRow(id, measure));
	for (const kpi of kpis) world.put('specificationKpi', kpiRow(id, kpi));
	return { id, programmeId, number, state, effectiveFrom, changeNote, measures, kpis };
}
