import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Movement, UnitAccount } from '../../app/domain/unit/unit-movement.ts';
import type { Tx } from '../connect.ts';

/** Opens the account where there is none yet, and answers its id. */
export async function openUnitAccount(tx: Tx, account: UnitAccount): Promise<string> {
	const key = {
		agreement_id: account.agreementId,
		intervention_id: account.interventionId,
		area_id: account.areaId,
		fund: account.fund,
		funder_id: account.funderId,
	};
	await tx
		.insertInto('unit_account')
		.values({ id: account.id, programme_id: account.programmeId, ...key })
		.onConflict((conflict) =>
			conflict.columns(['agreement_id', 'intervention_id', 'area_id', 'fund', 'funder_id']).doNothing(),
		)
		.execute();
	const { id } = await tx
		.selectFrom('unit_account')
		.select('id')
		.where((row) => row.and(key))
		.executeTakeFirstOrThrow();
	return id;
}

/** Whoever enters movements of an account holds its row first, in the order of ids, and reads its balance after: two buyers of the last unit stand in line. */
export async function lockUnitAccounts(tx: Tx, ids: readonly string[]): Promise<void> {
	for (const id of [...new Set(ids)].sort())
		await tx
			.updateTable('unit_account')
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
			.insertInto('unit_movement')
			.values({
				id,
				kind,
				from_account_id: from.accountId,
				from_stage: from.stage,
				to_account_id: to.accountId,
				to_stage: to.stage,
				units,
				unit_price_pence: unitPricePence,
				on_day: onDay,
				at: entered.at,
				person_id: entered.personId,
				order_id: entered.orderId ?? null,
				place_id: entered.placeId ?? null,
				version_id: entered.versionId ?? null,
				corrects_id: entered.correctsId ?? null,
				reason,
			})
			.execute();
}
