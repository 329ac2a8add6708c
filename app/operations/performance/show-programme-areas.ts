import { getProgrammeNames } from '../../../db/read/names.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** The areas of a programme by id, in the order of the alphabet; null where it is absent or out of scope. */
export async function showProgrammeAreas(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<ReadonlyMap<string, string> | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		return programme === null ? null : (await getProgrammeNames(reader, programme.id)).areas;
	});
}
