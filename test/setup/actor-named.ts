import type { Actor } from '../../app/domain/access/actor.ts';
import type { Role } from '../../app/domain/access/role.ts';
import { type Scope, scopeFor } from '../../app/domain/access/scope.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { Services } from '../../app/services.ts';
import { findActor } from '../../db/read/actors.ts';

/** Somebody of the demonstration with the role in the organisation, as operations are called: `startReturn(...await as(…), command)`. */
export async function actorNamed(
	services: Services,
	role: Role,
	organisation: string,
): Promise<readonly [Services, Actor, Scope]> {
	const { personId } = await services.db.reader
		.selectFrom('person')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.innerJoin('membership', 'membership.personId', 'person.id')
		.select('person.id as personId')
		.where('organisation.name', '=', organisation)
		.where('role', '=', role)
		.orderBy('person.id')
		.executeTakeFirstOrThrow();
	const actor = await findActor(services.db.reader, personId, londonDay(services.clock.businessNow()));
	if (actor === null) throw new Error(`${organisation} has nobody who is ${role}`);
	return [services, actor, scopeFor(actor)];
}

/** A member of the board, by name; always the same one. */
export async function memberOf({ db }: Services, board: string): Promise<string> {
	const { personId } = await db.reader
		.selectFrom('boardMember')
		.innerJoin('board', 'board.id', 'boardMember.boardId')
		.select('boardMember.personId')
		.where('board.name', '=', board)
		.orderBy('boardMember.personId')
		.executeTakeFirstOrThrow();
	return personId;
}
