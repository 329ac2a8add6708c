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
		.select(['person.id as personId', 'person.name', 'person.email', 'person.organisationId'])
		.where('person.organisationId', 'in', organisationIds)
		.where('person.suspendedAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.personId', '=', 'person.id')
					.where('membership.role', 'in', roles)
					.where('membership.startsOn', '<=', today)
					.where((inner) =>
						inner.or([inner('membership.endsOn', 'is', null), inner('membership.endsOn', '>=', today)]),
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
		.select(['person.id as personId', 'person.name', 'person.email', 'person.organisationId'])
		.where('person.suspendedAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('boardMember as seat')
					.select('seat.boardId')
					.whereRef('seat.personId', '=', 'person.id')
					.where('seat.boardId', 'in', boardIds)
					.where('seat.startsOn', '<=', today)
					.where((inner) => inner.or([inner('seat.endsOn', 'is', null), inner('seat.endsOn', '>=', today)])),
			),
		)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('membership')
					.select('membership.id')
					.whereRef('membership.personId', '=', 'person.id')
					.where('membership.role', '=', 'board-member')
					.where('membership.startsOn', '<=', today)
					.where((inner) =>
						inner.or([inner('membership.endsOn', 'is', null), inner('membership.endsOn', '>=', today)]),
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
		.select(['id as personId', 'name', 'email', 'organisationId'])
		.where('id', 'in', ids)
		.where('suspendedAt', 'is', null)
		.orderBy('name')
		.orderBy('id')
		.execute();
}
