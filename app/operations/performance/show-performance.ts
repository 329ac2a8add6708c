import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { getProgrammeNames, type ProgrammeNames } from '../../../db/read/names.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { listPromisedLevels } from '../../../db/read/promised-levels.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { PromisedLevel } from '../../domain/grant/promised-level.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { MeasuresWanted } from '../../domain/kpi/measures-of-kpis.ts';
import type { Services } from '../../services.ts';

export interface PerformanceFacts extends ProgrammeNames {
	readonly programme: ProgrammeRow;
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly promised: readonly PromisedLevel[];
}

/** A programme's figures for the KPI engine, read in one snapshot; null when the programme is absent or out of scope. */
export async function showPerformance(
	services: Services,
	scope: Scope,
	slug: string,
	wanted: MeasuresWanted,
): Promise<PerformanceFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const periods = await listPeriods(reader, programme.id);
		const facts = await getKpiFacts(reader, services.kpiMemory, programme.id, periods, today, wanted);
		const promised = await listPromisedLevels(reader, programme.id);
		return { programme, facts, periods, promised, ...(await getProgrammeNames(reader, programme.id)) };
	});
}
