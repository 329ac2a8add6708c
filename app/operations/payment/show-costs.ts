import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listMoneyAgreements, type MoneyAgreement } from '../../../db/read/money-agreements.ts';
import { getProgrammeNames } from '../../../db/read/names.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { listAllocatedByArea, listPaid } from '../../../db/read/reported-money.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type CostOfProgramme, measureCosts } from '../../domain/kpi/measure-costs.ts';
import type { Services } from '../../services.ts';

export interface CostsShown {
	readonly programme: ProgrammeRow;
	readonly costs: CostOfProgramme;
	readonly agreements: readonly MoneyAgreement[];
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
}

/** What a start and a completion have cost, with what they rest on. Exact, for the office. Null: absent and out of scope alike. */
export async function showCosts(services: Services, scope: Scope, slug: string): Promise<CostsShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const periods = await listPeriods(reader, programme.id);
		const facts = await getKpiFacts(reader, services.kpiMemory, programme.id, periods, today, {
			measures: ['starts', 'completions', 'units-used-local-authority'],
		});
		const paid = await listPaid(reader, programme.id, today);
		const { areas, providers } = await getProgrammeNames(reader, programme.id);
		return {
			programme,
			costs: measureCosts(facts, paid, await listAllocatedByArea(reader, programme.id)),
			agreements: await listMoneyAgreements(reader, scope, today, { programmeId: programme.id }),
			areas,
			providers,
		};
	});
}
