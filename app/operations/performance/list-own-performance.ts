import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listOwnParts } from '../../../db/read/own-parts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import { ownFacts } from '../../domain/kpi/own-facts.ts';
import type { Services } from '../../services.ts';

export interface OwnProgramme {
	readonly name: string;
	readonly slug: string;
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
}

/** The programmes for which a provider makes returns, newest first, each with its own figures of the headline KPIs. */
export async function listOwnPerformance(services: Services, scope: Scope): Promise<readonly OwnProgramme[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const own: OwnProgramme[] = [];
		for (const { id, name, slug } of await listProgrammes(reader, scope, today)) {
			const parts = await listOwnParts(reader, scope, id);
			if (parts.length === 0) continue;
			const periods = await listPeriods(reader, id);
			const all = await getKpiFacts(reader, services.kpiMemory, id, periods, today, 'headline');
			own.push({ name, slug, periods, facts: ownFacts(all, parts) });
		}
		return own;
	});
}
