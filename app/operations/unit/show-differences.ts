import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isExplained } from '../../domain/unit/reconcile-units.ts';
import type { Services } from '../../services.ts';

export type { ReturnDifference };

export interface DifferencesShown {
	readonly row: NonNullable<Awaited<ReturnType<typeof findWholeReturn>>>['row'];
	readonly differences: readonly ReturnDifference[];
}

/** What a return and the ledger say differently; null where the return is absent or out of scope. */
export async function showDifferences(services: Services, scope: Scope, returnId: string): Promise<DifferencesShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, returnId);
		return whole === null ? null : { row: whole.row, differences: await listUnitDifferences(reader, scope, today, { returnId }) };
	});
}

/** Those of a return, for the pages of the return itself; none where it is out of reach. */
export const listReturnDifferences = (services: Services, scope: Scope, returnId: string): Promise<readonly ReturnDifference[]> =>
	services.db.snapshot((reader) => listUnitDifferences(reader, scope, londonDay(services.clock.businessNow()), { returnId }));

/** Everything that nobody has explained yet, the newest first. */
export const listUnexplained = async (services: Services, scope: Scope): Promise<readonly ReturnDifference[]> =>
	(await services.db.snapshot((reader) => listUnitDifferences(reader, scope, londonDay(services.clock.businessNow()), {}))).filter(
		(each) => !isExplained(each),
	);
