import { listMemberships, lockPerson } from '../../../db/read/people.ts';
import { insertMembership } from '../../../db/write/people.ts';
import { deleteSessionsOf } from '../../../db/write/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import {
	decideRoleGiving,
	type RoleRefusal,
	type RoleToGive,
} from '../../domain/access/decide-role-change.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface GiveRoleCommand extends RoleToGive {
	readonly commandId: string;
	readonly personId: string;
}

/** Gives a role from a day to a day. The person signs in again, so that a one-time code is asked of a role that owes one. */
export async function giveRole(
	services: Services,
	actor: Actor,
	command: GiveRoleCommand,
): Promise<Result<'given', RoleRefusal | 'not-found'>> {
	const scope = peopleScopeFor(actor);
	return carryOut<'given', RoleRefusal | 'not-found'>(
		services,
		actor,
		'give-role',
		gated(command),
		async (tx) => {
			const person = await lockPerson(tx, scope, momentOf(services.clock), command.personId);
			if (person === null) return refused('not-found');
			const memberships = (await listMemberships(tx, [person.id])).get(person.id) ?? [];
			const today = londonDay(services.clock.businessNow());
			const decided = decideRoleGiving(
				actor,
				scope,
				{ personId: person.id, organisationKind: person.organisationKind, memberships },
				command,
				today,
			);
			if (!decided.ok) return decided;
			const { role, startsOn, endsOn } = command;
			await insertMembership(tx, {
				id: services.ids.next(),
				personId: person.id,
				role,
				startsOn,
				endsOn,
			});
			await deleteSessionsOf(tx, person.id);
			return accepted({
				outcome: 'given',
				changes: [
					{
						action: 'role.given',
						subject: { kind: 'person', id: person.id },
						bodyId: bodyOf(person),
						after: { role, startsOn, endsOn },
					},
				],
			});
		},
	);
}
