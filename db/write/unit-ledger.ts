import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Movement, UnitAccount } from '../../app/domain/unit/unit-movement.ts';
import type { Tx } from '../connect.ts';
import { type AccountKey, findAccountId } from '../read/unit-ledger.ts';

/** Opens the account where there is none yet, and answers its id. */
export async function openUnitAccount(
	tx: Tx,
	account: UnitAccount & AccountKey,
): Promise<Found<'unit account'>> {
	const { id, programmeId, agreementId, interventionId, areaId, fund, funderId } = account;
	const key = { agreementId, interventionId, areaId, fund, funderId };
	await tx
		.insertInto('unitAccount')
		.values({ id, programmeId, ...key })
		.onConflict((conflict) =>
			conflict.columns(['agreementId', 'interventionId', 'areaId', 'fund', 'funderId']).doNothing(),
		)
		.execute();
	const opened = await findAccountId(tx, key);
	if (opened === null) throw new Error('the account that was opened is not there');
	return opened;
}

/** Whoever enters movements of an account holds its row first, in the order of ids, and reads its balance after: two buyers of the last unit stand in line. */
export async function lockUnitAccounts(tx: Tx, ids: readonly string[]): Promise<void> {
	for (const id of [...new Set(ids)].sort())
		await tx
			.updateTable('unitAccount')
			.set((row) => ({ version: row.ref('version') }))
			.where('id', '=', id)
			.execute();
}

/** What led to the movements: who entered them, and for which order, place or version of an agreement. */
export interface MovementsEntered {
	readonly at: Instant;
	readonly personId: string | null;
	readonly orderId?: string;
	readonly placeId?: string;
	readonly versionId?: string;
	readonly correctsId?: string;
}

/** Enters movements that `decideMovements` has allowed, each with an id of its own. */
export async function appendMovements(
	tx: Tx,
	movements: readonly (Movement & { readonly id: string })[],
	entered: MovementsEntered,
): Promise<void> {
	for (const { id, kind, from, to, units, unitPricePence, onDay, reason } of movements)
		await tx
			.insertInto('unitMovement')
			.values({
				id,
				kind,
				fromAccountId: from.accountId,
				fromStage: from.stage,
				toAccountId: to.accountId,
				toStage: to.stage,
				units,
				unitPricePence,
				onDay,
				at: entered.at,
				personId: entered.personId,
				orderId: entered.orderId ?? null,
				placeId: entered.placeId ?? null,
				versionId: entered.versionId ?? null,
				correctsId: entered.correctsId ?? null,
				reason,
			})
			.execute();
}
