import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type {
	BidderOrganisation,
	RegistrationSurroundings,
} from '../../app/domain/organisation/bidder-registration.ts';
import { identifiersOf } from '../../app/domain/organisation/bidder-registration.ts';
import type { Reader, Tx } from '../connect.ts';

export interface RegistrationRow extends BidderOrganisation {
	readonly id: string;
	readonly personName: string;
	readonly email: string;
	readonly confirmedAt: Instant | null;
}

/** The registration whose link this is; null when it is unknown or too old. */
export async function findRegistration(
	reader: Reader,
	tokenHash: string,
	now: Instant,
): Promise<RegistrationRow | null> {
	const row = await reader
		.selectFrom('bidderRegistration')
		.select([
			'id',
			'organisationName',
			'kind',
			'charityNumber',
			'companyNumber',
			'noNumberReason',
			'personName',
			'email',
			'confirmedAt',
		])
		.where('tokenHash', '=', tokenHash)
		.where('expiresAt', '>', now)
		.executeTakeFirst();
	return row ?? null;
}

/** One registration is confirmed after the other: two for one organisation at once would each find that it is not there. (The update takes the row's lock on PostgreSQL.) */
export async function lockRegistering(tx: Tx): Promise<void> {
	await tx
		.updateTable('organisation')
		.set((row) => ({ version: row.ref('version') }))
		.where('kind', '=', 'installation')
		.execute();
}

/** What is there that a registration may meet. For the rule alone: none of it is shown to whoever registers. */
export async function getRegistrationSurroundings(
	reader: Reader,
	asked: Pick<RegistrationRow, 'email' | 'charityNumber' | 'companyNumber'>,
): Promise<RegistrationSurroundings> {
	const person = await reader
		.selectFrom('person')
		.select('id')
		.where('email', '=', asked.email)
		.executeTakeFirst();
	const organisations = await reader
		.selectFrom('organisation')
		.select('name')
		.orderBy('name')
		.orderBy('id')
		.execute();
	const identifiers = identifiersOf(asked);
	const taken =
		identifiers.length === 0
			? undefined
			: await reader
					.selectFrom('organisationIdentifier')
					.select('organisationId')
					.where((eb) => eb.or(identifiers.map(({ scheme, value }) => eb.and({ scheme, value }))))
					.executeTakeFirst();
	return {
		emailTaken: person !== undefined,
		names: organisations.map(({ name }) => name),
		identifierTaken: taken !== undefined,
	};
}

/** Whoever has the address, for a letter to them alone; null where nobody has. */
export async function findRegisteredPerson(
	reader: Reader,
	email: string,
): Promise<{ readonly personId: string; readonly name: string; readonly email: string } | null> {
	const row = await reader
		.selectFrom('person')
		.select(['id as personId', 'name', 'email'])
		.where('email', '=', email)
		.executeTakeFirst();
	return row ?? null;
}
