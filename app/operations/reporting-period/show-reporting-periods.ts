import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { type PeriodPlan, planPeriods } from '../../domain/specification/plan-periods.ts';
import type { Services } from '../../services.ts';

export interface ReportingPeriodsFacts extends PeriodPlan {
	readonly programme: ProgrammeRow;
	readonly periods: readonly Period[];
	readonly today: IsoDate;
}

/** A programme's reporting periods with their submission windows; null when the programme is absent or out of scope. */
export async function showReportingPeriods(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<ReportingPeriodsFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const periods = await listPeriods(reader, programme.id);
		return { programme, periods, ...planPeriods(programme, periods), today };
	});
}
