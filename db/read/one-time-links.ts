import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { OneTimeLinkTable } from '../tables/one-time-link.ts';

export interface FoundLink {
	readonly purpose: OneTimeLinkTable['purpose'];
	readonly personId: string;
	readonly personName: string;
	readonly email: string;
	readonly organisationName: string;
}

/** The person whom a link lets set a password; null when it is unknown, used, too old, or the person is suspended. */
export async function findLink(reader: Reader, tokenHash: string, now: Instant): Promise<FoundLink | null> {
	const row = await reader
		.selectFrom('one_time_link')
		.innerJoin('person', 'person.id', 'one_time_link.person_id')
		.innerJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'one_time_link.purpose',
			'person.id',
			'person.name',
			'person.email',
			'organisation.name as organisation_name',
		])
		.where('one_time_link.token_hash', '=', tokenHash)
		.where('one_time_link.used_at', 'is', null)
		.where('one_time_link.expires_at', '>', now)
		.where('person.suspended_at', 'is', null)
		.executeTakeFirst();
	return row === undefined
		? null
		: {
				purpose: row.purpose,
				personId: row.id,
				personName: row.name,
				email: row.email,
				organisationName: row.organisation_name,
			};
}
