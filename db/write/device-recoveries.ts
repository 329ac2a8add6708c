import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { DeviceRecoveryTable } from '../tables/device-recovery.ts';

export async function insertDeviceRecovery(
	tx: Tx,
	row: Pick<
		Insertable<DeviceRecoveryTable>,
		'id' | 'person_id' | 'requested_at' | 'reason' | 'first_administrator_id'
	>,
): Promise<void> {
	await tx
		.insertInto('device_recovery')
		.values({ ...row, second_administrator_id: null, approved_at: null, completed_at: null })
		.execute();
}

/** False when somebody has confirmed it already. */
export async function saveRecoveryConfirmed(
	tx: Tx,
	id: string,
	secondAdministratorId: string,
	at: Instant,
): Promise<boolean> {
	const saved = await tx
		.updateTable('device_recovery')
		.set({ second_administrator_id: secondAdministratorId, approved_at: at })
		.where('id', '=', id)
		.where('approved_at', 'is', null)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The person has set up another device. */
export async function saveRecoveriesCompleted(tx: Tx, personId: string, at: Instant): Promise<void> {
	await tx
		.updateTable('device_recovery')
		.set({ completed_at: at })
		.where('person_id', '=', personId)
		.where('approved_at', 'is not', null)
		.where('completed_at', 'is', null)
		.execute();
}
