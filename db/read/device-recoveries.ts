import type { DeviceRecovery } from '../../app/domain/access/decide-device-recovery.ts';
import type { Reader } from '../connect.ts';

/** The person's latest recovery, whatever has become of it. */
export async function findLatestRecovery(
	reader: Reader,
	personId: string,
): Promise<(DeviceRecovery & { readonly reason: string; readonly firstAdministrator: string }) | null> {
	const row = await reader
		.selectFrom('device_recovery')
		.innerJoin('person', 'person.id', 'device_recovery.first_administrator_id')
		.select([
			'device_recovery.id',
			'person_id',
			'requested_at',
			'reason',
			'first_administrator_id',
			'approved_at',
			'person.name',
		])
		.where('person_id', '=', personId)
		.orderBy('requested_at', 'desc')
		.orderBy('device_recovery.id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined
		? null
		: {
				id: row.id,
				personId: row.person_id,
				requestedAt: row.requested_at,
				reason: row.reason,
				firstAdministratorId: row.first_administrator_id,
				firstAdministrator: row.name,
				approvedAt: row.approved_at,
			};
}
