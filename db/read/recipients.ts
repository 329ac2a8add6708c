import type { Role } from '../../app/domain/access/role.ts';
import { coverFor } from '../../app/domain/board-report/cover-of.ts';
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

/** Whoever is an auditor of some body today, by name. Suspended people are told nothing. */
export const listAuditors = (reader: Reader, today: IsoDate): Promise<readonly Recipient[]> =>
	reader
		.selectFrom('person')
		.select(['person.id as personId', 'person.name', 'person.email', 'person.organisationId'])
		.where('person.suspendedAt', 'is', null)
		.where('person.id', 'in', (eb) =>
			eb
				.selectFrom('membership')
				.select('membership.personId')
				.where('membership.role', '=', 'auditor')
				.where('membership.startsOn', '<=', today)
				.where((inner) =>
					inner.or([inner('membership.endsOn', 'is', null), inner('membership.endsOn', '>=', today)]),
				),
		)
		.orderBy('person.name')
		.orderBy('person.id')
		.execute();

/** The members of these boards on the day who hold a member's role, without which they cannot read a paper; by name; somebody who sits on two is told once. Suspended people are told nothing. */
async function listBoardMembers(
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

export interface CoversOfMember<C> {
	readonly person: Recipient;
	/** Of the boards that they sit on, and no other. */
	readonly covers: readonly C[];
}

/** The members of the boards that were given a paper, each once, with the covers that they may know of: one given it before papers had covers has the first. */
export async function listMembersOfCovers<C extends { readonly boardId: string }>(
	reader: Reader,
	covers: readonly [C, ...C[]],
	boardIds: readonly string[],
	today: IsoDate,
): Promise<readonly CoversOfMember<C>[]> {
	const told = new Map<string, { person: Recipient; covers: C[] }>();
	for (const boardId of boardIds) {
		const cover = coverFor({ covers }, boardId);
		for (const person of await listBoardMembers(reader, [boardId], today)) {
			const known = told.get(person.personId) ?? { person, covers: [] };
			if (!known.covers.includes(cover)) known.covers.push(cover);
			told.set(person.personId, known);
		}
	}
	return [...told.values()];
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
