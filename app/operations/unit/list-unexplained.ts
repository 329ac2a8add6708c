import { findDifferingReturns } from '../../../db/read/differing-returns.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isExplained } from '../../domain/unit/reconcile-units.ts';
import type { Services } from '../../services.ts';

/** Every difference between a return and the ledger that nobody has explained yet, the newest first. */
export async function listUnexplained(
	services: Services,
	scope: Scope,
): Promise<readonly ReturnDifference[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programmes = await listProgrammes(reader, scope, today);
		const programmeIds = programmes.map(({ id }) => id);
		const returnIds = await findDifferingReturns(reader, scope, today, programmeIds);
		if (returnIds.length === 0) return [];
		const differences = await listUnitDifferences(reader, scope, today, { returnIds });
		return differences.filter((each) => !isExplained(each));
	});
}
