import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { getProgrammeNames, type ProgrammeNames } from '../../../db/read/names.ts';
import { listOwnParts } from '../../../db/read/own-parts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { listPromisedLevels } from '../../../db/read/promised-levels.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { PromisedLevel } from '../../domain/grant/promised-level.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { MeasuresWanted } from '../../domain/kpi/measures-of-kpis.ts';
import { ownFacts } from '../../domain/kpi/own-facts.ts';
import type { Services } from '../../services.ts';

export interface OwnPerformance extends ProgrammeNames {
	readonly programme: ProgrammeRow;
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly promised: readonly PromisedLevel[];
}

/**
 * A provider's own figures of a programme, in the shape of the office's: its returns, its areas, its promises, and the names of whom it reports to and
 * with. Null where the programme is absent, or none of its returns are the reader's.
 */
export async function showOwnPerformance(
	services: Services,
	scope: Scope,
	slug: string,
	wanted: MeasuresWanted,
): Promise<OwnPerformance | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const parts = await listOwnParts(reader, scope, programme.id);
		if (parts.length === 0) return null;
		const periods = await listPeriods(reader, programme.id);
		const all = await getKpiFacts(reader, services.kpiMemory, programme.id, periods, today, wanted);
		const facts = ownFacts(all, parts);
		const led = new Set(parts.flatMap(({ agreementId, areaIds }) => (areaIds === null ? agreementId : [])));
		const promised = await listPromisedLevels(reader, programme.id);
		const names = await getProgrammeNames(reader, programme.id);
		const areas = new Set(facts.returns.flatMap(({ areaIds }) => areaIds));
		const providers = new Set(facts.returns.map(({ providerId }) => providerId));
		return {
			programme,
			facts,
			periods,
			promised: promised.filter(({ agreementId }) => led.has(agreementId)),
			areas: new Map([...names.areas].filter(([id]) => areas.has(id))),
			providers: new Map([...names.providers].filter(([id]) => providers.has(id))),
		};
	});
}
