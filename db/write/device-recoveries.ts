import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { DeviceRecoveryTable } from '../tables/device-recovery.ts';

export async function insertDeviceRecovery(
	tx: Tx,
	row: Pick<
		Insertable<DeviceRecoveryTable>,
		'id' | 'personId' | 'requestedAt' | 'reason' | 'firstAdministratorId'
	>,
): Promise<void> {
	await tx
		.insertInto('deviceRecovery')
		.values({ ...row, secondAdministratorId: null, approvedAt: null, completedAt: null })
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
		.updateTable('deviceRecovery')
		.set({ secondAdministratorId, approvedAt: at })
		.where('id', '=', id)
		.where('approvedAt', 'is', null)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The person has set up another device. */
export async function saveRecoveriesCompleted(tx: Tx, personId: string, at: Instant): Promise<void> {
	await tx
		.updateTable('deviceRecovery')
		.set({ completedAt: at })
		.where('personId', '=', personId)
		.where('approvedAt', 'is not', null)
		.where('completedAt', 'is', null)
		.execute();
}
