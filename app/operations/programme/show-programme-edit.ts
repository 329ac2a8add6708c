import { listProgrammeChoices, type ProgrammeChoices } from '../../../db/read/programme-choices.ts';
import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { programmeContent } from '../../../db/read/programme-state.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ProgrammeContent } from '../../domain/programme/programme.ts';
import type { Services } from '../../services.ts';

export interface ProgrammeEditFacts {
	readonly programme: ProgrammeRow;
	readonly parts: ProgrammeParts;
	readonly content: ProgrammeContent;
	readonly choices: ProgrammeChoices;
}

/** A programme as its editing pages need it: what is written down, and what may be chosen. Null when absent or out of scope. */
export async function showProgrammeEdit(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<ProgrammeEditFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const parts = await getProgrammeParts(reader, programme.id);
		return {
			programme,
			parts,
			content: programmeContent(programme, parts),
			choices: await listProgrammeChoices(reader, scope),
		};
	});
}
