import type { Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface Recipient {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly organisationId: string;
}

/** The people of these organisations who hold one of the roles today, by name. Suspended people are told nothing. */
export async function listRecipients(
	reader: Reader,
	organisationIds: readonly string[],
	roles: readonly Role[],
	today: IsoDate,
): Promise<readonly Recipient[]> {
	if (organisationIds.length === 0) return [];
	return reader
		.selectFrom('person')
		.select(['person.id as personId', 'person.name', 'person.email', 'person.organisation_id as organisationId'])
		.where('person.organisation_id', 'in', organisationIds)
		.where('person.suspended_at', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.person_id', '=', 'person.id')
					.where('membership.role', 'in', roles)
					.where('membership.starts_on', '<=', today)
					.where((inner) => inner.or([inner('membership.ends_on', 'is', null), inner('membership.ends_on', '>=', today)])),
			),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();
}
