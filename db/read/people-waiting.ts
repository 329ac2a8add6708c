import { DAYS_TO_CONFIRM } from '../../app/domain/access/decide-device-recovery.ts';
import type { Found } from '../../app/domain/access/found.ts';
import { addMinutes } from '../../app/domain/calendar/instant.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface OpenRecovery {
	readonly personId: string;
	readonly requestedAt: Instant;
	readonly firstAdministratorId: string;
}

/** Recoveries of lost devices that a second administrator has not confirmed, of people already found in reach. */
export const listOpenRecoveries = async (
	reader: Reader,
	personIds: readonly Found<'person'>[],
	now: Instant,
): Promise<readonly OpenRecovery[]> =>
	personIds.length === 0
		? []
		: reader
				.selectFrom('deviceRecovery')
				.select(['personId', 'requestedAt', 'firstAdministratorId'])
				.where('personId', 'in', personIds)
				.where('approvedAt', 'is', null)
				.where('requestedAt', '>', addMinutes(now, -(DAYS_TO_CONFIRM + 1) * 24 * 60))
				.orderBy('requestedAt')
				.orderBy('id')
				.execute();

/** People, already found in reach, who were invited and have not answered, and the last day of their newest link. */
export const listInvitations = async (
	reader: Reader,
	personIds: readonly Found<'person'>[],
): Promise<readonly { readonly personId: string; readonly expiresAt: Instant }[]> => {
	if (personIds.length === 0) return [];
	const rows = await reader
		.selectFrom('oneTimeLink')
		.select((eb) => ['personId', eb.fn.max('expiresAt').as('expiresAt')])
		.where('personId', 'in', personIds)
		.where('purpose', '=', 'invitation')
		.where('usedAt', 'is', null)
		.groupBy('personId')
		.orderBy('personId')
		.execute();
	return rows.map(({ personId, expiresAt }) => ({ personId, expiresAt }));
};
