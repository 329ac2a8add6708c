import { listMemberships, lockPerson } from '../../../db/read/people.ts';
import { saveMembershipEnd } from '../../../db/write/people.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { decideRoleEnding, type RoleRefusal } from '../../domain/access/decide-role-change.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EndRoleCommand {
	readonly commandId: string;
	readonly personId: string;
	readonly membershipId: string;
}

/** Ends a role at once: roles are read at every request. */
export async function endRole(
	services: Services,
	actor: Actor,
	command: EndRoleCommand,
): Promise<Result<'ended', RoleRefusal | 'not-found'>> {
	const scope = peopleScopeFor(actor);
	return carryOut<'ended', RoleRefusal | 'not-found'>(
		services,
		actor,
		'end-role',
		gated(command),
		async (tx) => {
			const person = await lockPerson(tx, scope, momentOf(services.clock), command.personId);
			if (person === null) return refused('not-found');
			const memberships = (await listMemberships(tx, [person.id])).get(person.id) ?? [];
			const today = londonDay(services.clock.businessNow());
			const administered = { personId: person.id, organisationKind: person.organisationKind, memberships };
			const decided = decideRoleEnding(actor, scope, administered, command.membershipId, today);
			if (!decided.ok) return decided;
			const { membership, endsOn } = decided.value;
			await saveMembershipEnd(tx, membership.id, endsOn);
			const { role, startsOn } = membership;
			return accepted({
				outcome: 'ended',
				changes: [
					{
						action: 'role.ended',
						subject: { kind: 'person', id: person.id },
						bodyId: bodyOf(person),
						before: { role, startsOn, endsOn: membership.endsOn },
						after: { role, startsOn, endsOn },
					},
				],
			});
		},
	);
}
