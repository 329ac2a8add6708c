import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isExplained } from '../../domain/unit/reconcile-units.ts';
import type { Services } from '../../services.ts';

/** Every difference between a return and the ledger that nobody has explained yet, the newest first. */
export const listUnexplained = async (
	services: Services,
	scope: Scope,
): Promise<readonly ReturnDifference[]> =>
	(
		await services.db.snapshot((reader) =>
			listUnitDifferences(reader, scope, londonDay(services.clock.businessNow()), {}),
		)
	).filter((each) => !isExplained(each));
