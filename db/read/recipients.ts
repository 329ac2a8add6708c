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
		.select([
			'person.id as personId',
			'person.name',
			'person.email',
			'person.organisation_id as organisationId',
		])
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
					.where((inner) =>
						inner.or([inner('membership.ends_on', 'is', null), inner('membership.ends_on', '>=', today)]),
					),
			),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();
}

/** The members of these boards on the day who hold a member's role, without which they cannot read a paper; by name; somebody who sits on two is told once. Suspended people are told nothing. */
export async function listBoardMembers(
	reader: Reader,
	boardIds: readonly string[],
	today: IsoDate,
): Promise<readonly Recipient[]> {
	if (boardIds.length === 0) return [];
	return reader
		.selectFrom('person')
		.select([
			'person.id as personId',
			'person.name',
			'person.email',
			'person.organisation_id as organisationId',
		])
		.where('person.suspended_at', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('board_member as seat')
					.select('seat.board_id')
					.whereRef('seat.person_id', '=', 'person.id')
					.where('seat.board_id', 'in', boardIds)
					.where('seat.starts_on', '<=', today)
					.where((inner) =>
						inner.or([inner('seat.ends_on', 'is', null), inner('seat.ends_on', '>=', today)]),
					),
			),
		)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.person_id', '=', 'person.id')
					.where('membership.role', '=', 'board-member')
					.where('membership.starts_on', '<=', today)
					.where((inner) =>
						inner.or([inner('membership.ends_on', 'is', null), inner('membership.ends_on', '>=', today)]),
					),
			),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();
}

/** These persons, by name. Suspended people are told nothing. */
export async function listPersons(reader: Reader, ids: readonly string[]): Promise<readonly Recipient[]> {
	if (ids.length === 0) return [];
	return reader
		.selectFrom('person')
		.select(['id as personId', 'name', 'email', 'organisation_id as organisationId'])
		.where('id', 'in', ids)
		.where('suspended_at', 'is', null)
		.orderBy('name')
		.orderBy('id')
		.execute();
}
