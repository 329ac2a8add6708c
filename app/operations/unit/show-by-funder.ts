import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import { reportedUnits } from '../../../db/read/reported-units.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { reportedByFunder } from '../../domain/kpi/reported-by-funder.ts';
import { funderSentences } from '../../domain/unit/reconcile-funders.ts';
import type { Services } from '../../services.ts';

/** How the places used stand to the ledger, by who paid, in sentences; none where returns are not asked who paid, or nobody is of the office. */
export async function showByFunder(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<readonly string[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = scope.kind === 'office' ? await findProgramme(reader, scope, today, slug) : null;
		if (programme === null) return [];
		const periods = await listPeriods(reader, programme.id);
		const facts = await getKpiFacts(reader, services.kpiMemory, programme.id, periods, today, {
			measures: ['units-used-commissioner', 'units-used-local-authority'],
		});
		const reported = reportedByFunder(facts);
		const until = periods.find(({ number }) => number === reported?.until)?.endsOn;
		if (reported === null || until === undefined) return [];
		const units = await reportedUnits(reader, programme.id, until);
		if (units === null) return [];
		const ledger = { commissioner: units.used, authority: units.boughtUsed, bought: units.bought };
		return [
			`Accepted returns go up to ${writeDay(until)}, and so do these figures.`,
			...funderSentences(reported, ledger),
		];
	});
}
