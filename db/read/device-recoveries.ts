import type { DeviceRecovery } from '../../app/domain/access/decide-device-recovery.ts';
import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

/** The person's latest recovery, whatever has become of it. */
export async function findLatestRecovery(
	reader: Reader,
	personId: Found<'person'>,
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
			'person.name as firstAdministrator',
		])
		.where('personId', '=', personId)
		.orderBy('requestedAt', 'desc')
		.orderBy('deviceRecovery.id')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}
