import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Result } from '../../app/domain/result.ts';
import { decideMovements, type MovementRefusal } from '../../app/domain/unit/decide-movements.ts';
import type { Movement } from '../../app/domain/unit/unit-movement.ts';
import type { Tx } from '../connect.ts';
import { getUnitAccounts, listDayDeltas } from '../read/unit-ledger.ts';
import { appendMovements, lockUnitAccounts, type MovementsEntered } from './unit-ledger.ts';

/** Movements between accounts already found in scope: those that they touch are held, their balances read, the rule asked, and only then is anything entered. */
export async function enterMovements(
	tx: Tx,
	found: readonly Found<'unit account'>[],
	movements: readonly Movement[],
	entered: MovementsEntered & { readonly today: IsoDate; readonly nextId: () => string },
): Promise<Result<readonly Movement[], MovementRefusal>> {
	const ids = found.filter((id) =>
		movements.some(({ from, to }) => from.accountId === id || to.accountId === id),
	);
	await lockUnitAccounts(tx, ids);
	const decided = decideMovements(
		await getUnitAccounts(tx, ids),
		await listDayDeltas(tx, ids),
		movements,
		entered.today,
	);
	if (decided.ok)
		await appendMovements(
			tx,
			decided.value.map((movement) => ({ ...movement, id: entered.nextId() })),
			entered,
		);
	return decided;
}
