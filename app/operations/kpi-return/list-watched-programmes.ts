import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { Services } from '../../services.ts';

/** A programme that runs today, with what its headline KPIs rest on. */
export interface WatchedProgramme {
	readonly slug: string;
	readonly name: string;
	readonly facts: KpiFacts;
}

/** Of the programmes that run today what their headline KPIs rest on, for whoever looks which are off target. */
export async function listWatchedProgrammes(
	services: Services,
	scope: Scope,
): Promise<readonly WatchedProgramme[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programmes: WatchedProgramme[] = [];
		for (const { id, slug, name, endsOn } of await listProgrammes(reader, scope, today)) {
			if (endsOn < today) continue;
			const periods = await listPeriods(reader, id);
			programmes.push({
				slug,
				name,
				facts: await getKpiFacts(reader, services.kpiMemory, id, periods, today, 'headline'),
			});
		}
		return programmes;
	});
}
