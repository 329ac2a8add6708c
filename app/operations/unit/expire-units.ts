import type { Reader } from '../../../db/connect.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listDayDeltas } from '../../../db/read/unit-ledger.ts';
import { type AccountToExpire, listAccountsOver } from '../../../db/read/units-to-expire.ts';
import { appendMovements, lockUnitAccounts } from '../../../db/write/unit-ledger.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted } from '../../domain/result.ts';
import { DAYS_TO_ENTER, expiriesOf } from '../../domain/unit/expiry.ts';
import type { Movement } from '../../domain/unit/unit-movement.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: enters what has expired under agreements that are over. It may run at any time, on several servers at once: each account is held
 * while its balance is read, so what another server has entered is no longer there to expire. That units count as expired never hangs on it.
 */
export async function expireUnits(services: Services): Promise<number> {
	const today = londonDay(services.clock.businessNow());
	const due = await listDue(services.db.reader, today);
	let expired = 0;
	for (const account of due) {
		const done = await carryOut<number, never>(
			services,
			null,
			'expire-units',
			gated({ commandId: services.ids.next() }),
			async (tx) => {
				await lockUnitAccounts(tx, [account.id]);
				const movements = expiriesOf(account.id, await listDayDeltas(tx, [account.id]), account, today).map(
					(each) => ({ ...each, id: services.ids.next() }),
				);
				await appendMovements(tx, movements, { at: services.clock.now(), personId: null });
				const units = unitsIn(movements);
				if (units === 0) return accepted({ outcome: 0, changes: [] });
				const { id: bodyId } = await findOwner(tx, account.programmeId, today);
				const after = { movements: movements.map(({ id }) => id), units };
				return accepted({
					outcome: units,
					changes: [
						{ action: 'unit.expired', subject: { kind: 'unit-account', id: account.id }, bodyId, after },
					],
				});
			},
		);
		expired += done.ok ? done.value : 0;
	}
	return expired;
}

/** Those that have anything left to expire. */
async function listDue(reader: Reader, today: IsoDate): Promise<readonly AccountToExpire[]> {
	const over = await listAccountsOver(reader, scopeOfClock(), addDays(today, -DAYS_TO_ENTER));
	const entered = Map.groupBy(
		await listDayDeltas(
			reader,
			over.map(({ id }) => id),
		),
		({ accountId }) => accountId,
	);
	return over.filter(
		(account) => expiriesOf(account.id, entered.get(account.id) ?? [], account, today).length > 0,
	);
}

const unitsIn = (movements: readonly Movement[]): number =>
	movements.reduce((sum, { units }) => sum + units, 0);
