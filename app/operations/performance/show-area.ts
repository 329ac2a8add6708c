import { type AreaRow, findArea, listProgrammesOfArea } from '../../../db/read/areas.ts';
import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { Services } from '../../services.ts';

export interface AreaFacts {
	readonly area: AreaRow;
	readonly programmes: readonly {
		readonly id: string;
		readonly slug: string;
		readonly name: string;
		readonly periods: readonly Period[];
		readonly facts: KpiFacts;
	}[];
}

/** What is delivered in one area, programme by programme; null when the area is absent or another authority's. */
export async function showArea(services: Services, scope: Scope, areaId: string): Promise<AreaFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const area = await findArea(reader, scope, today, areaId);
		if (area === null) return null;
		const programmes = [];
		for (const { id, slug, name } of await listProgrammesOfArea(reader, scope, today, areaId)) {
			const periods = await listPeriods(reader, id);
			const facts = await getKpiFacts(reader, services.kpiMemory, id, periods, today, 'headline');
			programmes.push({ id, slug, name, facts, periods });
		}
		return { area, programmes };
	});
}
