import { listUnitDifferences, type ReturnDifference } from '../../../db/read/unit-differences.ts';
import { findWholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type { ReturnDifference };

export interface DifferencesShown {
	readonly row: NonNullable<Awaited<ReturnType<typeof findWholeReturn>>>['row'];
	readonly differences: readonly ReturnDifference[];
}

/** What a return and the ledger say differently; null where the return is absent or out of scope. */
export async function showDifferences(
	services: Services,
	scope: Scope,
	returnId: string,
): Promise<DifferencesShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, returnId);
		return whole === null
			? null
			: { row: whole.row, differences: await listUnitDifferences(reader, scope, today, { returnId }) };
	});
}
