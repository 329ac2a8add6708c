import { type AreaPageRow, isSpecified, listAreaPages } from '../../../db/read/area-pages.ts';
import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { programmeContent } from '../../../db/read/programme-state.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { PagesToSend } from '../../domain/programme/decide-sending-pages.ts';
import { pagesToSend } from '../../domain/programme/pages-to-send.ts';
import type { Services } from '../../services.ts';

export interface AreaPagesFacts {
	readonly programme: ProgrammeRow;
	readonly areas: ProgrammeParts['areas'];
	/** Every version of every page, by area, the latest first. */
	readonly pages: readonly AreaPageRow[];
	/** What they would say if they were sent now. */
	readonly toSend: PagesToSend;
}

/** The public pages of a programme's areas, and where each stands; null when the programme is absent or out of scope. */
export async function showAreaPages(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<AreaPagesFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const parts = await getProgrammeParts(reader, programme.id);
		return {
			programme,
			areas: parts.areas,
			pages: await listAreaPages(reader, programme.id),
			toSend: pagesToSend(
				programmeContent(programme, parts),
				programme.version,
				await isSpecified(reader, programme.id),
			),
		};
	});
}
