import { lockPerson } from '../../../db/read/people.ts';
import { deleteLinksOf } from '../../../db/write/one-time-links.ts';
import { saveSuspension } from '../../../db/write/people.ts';
import { deleteSessionsOf } from '../../../db/write/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { decideSuspension, type SuspensionRefusal } from '../../domain/access/decide-suspension.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SuspendCommand {
	readonly commandId: string;
	readonly personId: string;
	readonly wish: 'suspend' | 'restore';
}

/** Shuts a person out at once, with every session and link, or lets them in again. */
export async function suspendPerson(
	services: Services,
	actor: Actor,
	command: SuspendCommand,
): Promise<Result<SuspendCommand['wish'], SuspensionRefusal | 'not-found' | 'changed-meanwhile'>> {
	return carryOut<SuspendCommand['wish'], SuspensionRefusal | 'not-found' | 'changed-meanwhile'>(
		services,
		actor,
		'suspend-person',
		gated(command),
		async (tx) => {
			const person = await lockPerson(tx, peopleScopeFor(actor), momentOf(services.clock), command.personId);
			if (person === null) return refused('not-found');
			const decided = decideSuspension(
				actor,
				{ personId: person.id, suspendedAt: person.suspendedAt },
				command.wish,
				services.clock.now(),
			);
			if (!decided.ok) return decided;
			if (!(await saveSuspension(tx, person.id, decided.value, person.version)))
				return refused('changed-meanwhile');
			await deleteSessionsOf(tx, person.id);
			await deleteLinksOf(tx, person.id);
			return accepted({
				outcome: command.wish,
				changes: [
					{
						action: command.wish === 'suspend' ? 'person.suspended' : 'person.restored',
						subject: { kind: 'person', id: person.id },
						bodyId: bodyOf(person),
					},
				],
			});
		},
	);
}
