import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface ProgrammeFacts {
	readonly programme: ProgrammeRow;
	readonly parts: ProgrammeParts;
}

/** A programme with all that hangs from it; null when absent or out of scope. */
export async function showProgramme(services: Services, scope: Scope, slug: string): Promise<ProgrammeFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		return programme === null ? null : { programme, parts: await getProgrammeParts(reader, programme.id) };
	});
}
