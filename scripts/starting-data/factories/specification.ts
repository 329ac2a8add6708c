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
	for (const measure of measures) world.put('specification_measure', measureRow(id, measure));
	for (const kpi of kpis) world.put('specification_kpi', kpiRow(id, kpi));
	return { id, programmeId, number, state, effectiveFrom, changeNote, measures, kpis };
}
