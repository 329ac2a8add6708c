import type { DeviceRecovery } from '../../app/domain/access/decide-device-recovery.ts';
import type { Reader } from '../connect.ts';

/** The person's latest recovery, whatever has become of it. */
export async function findLatestRecovery(
	reader: Reader,
	personId: string,
): Promise<(DeviceRecovery & { readonly reason: string; readonly firstAdministrator: string }) | null> {
	const row = await reader
		.selectFrom('deviceRecovery')
		.innerJoin('person', 'person.id', 'deviceRecovery.firstAdministratorId')
		.select([
			'deviceRecovery.id',
			'personId',
			'requestedAt',
			'reason',
			'firstAdministratorId',
			'approvedAt',
			'person.name',
		])
		.where('personId', '=', personId)
		.orderBy('requestedAt', 'desc')
		.orderBy('deviceRecovery.id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined
		? null
		: {
				id: row.id,
				personId: row.personId,
				requestedAt: row.requestedAt,
				reason: row.reason,
				firstAdministratorId: row.firstAdministratorId,
				firstAdministrator: row.name,
				approvedAt: row.approvedAt,
			};
}
