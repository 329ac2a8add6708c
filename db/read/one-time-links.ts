import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { OneTimeLinkTable } from '../tables/one-time-link.ts';

export interface FoundLink {
	readonly purpose: OneTimeLinkTable['purpose'];
	readonly personId: string;
	readonly personName: string;
	readonly email: string;
	readonly organisationName: string;
	/** The person registered the organisation, and was invited by nobody. */
	readonly isRegistered: boolean;
}

/** The person whom a link lets set a password; null when it is unknown, used, too old, or the person is suspended. */
export async function findLink(reader: Reader, tokenHash: string, now: Instant): Promise<FoundLink | null> {
	const row = await reader
		.selectFrom('oneTimeLink')
		.innerJoin('person', 'person.id', 'oneTimeLink.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.leftJoin('selfRegistration', 'selfRegistration.organisationId', 'organisation.id')
		.select([
			'oneTimeLink.purpose',
			'person.id as personId',
			'person.name as personName',
			'person.email',
			'organisation.name as organisationName',
			'selfRegistration.registeredBy',
		])
		.where('oneTimeLink.tokenHash', '=', tokenHash)
		.where('oneTimeLink.usedAt', 'is', null)
		.where('oneTimeLink.expiresAt', '>', now)
		.where('person.suspendedAt', 'is', null)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { registeredBy, ...link } = row;
	return { ...link, isRegistered: registeredBy === link.personId };
}
