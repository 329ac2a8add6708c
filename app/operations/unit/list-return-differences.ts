import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** Where a return and the ledger differ, for the pages of the return itself; none where it is out of reach. */
export const listReturnDifferences = (
	services: Services,
	scope: Scope,
	returnId: string,
): Promise<readonly ReturnDifference[]> =>
	services.db.snapshot((reader) =>
		listUnitDifferences(reader, scope, londonDay(services.clock.businessNow()), { returnId }),
	);
