import { findLatestRecovery } from '../../../db/read/device-recoveries.ts';
import { lockPerson } from '../../../db/read/people.ts';
import { insertDeviceRecovery } from '../../../db/write/device-recoveries.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import {
	type DeviceRecoveryRefusal,
	decideRecoveryStart,
} from '../../domain/access/decide-device-recovery.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartRecoveryCommand {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly personId: string;
	/** How the administrator knows that it is really the person who asks. */
	readonly reason: string;
}

/** The first of two administrators lets a person who has lost their device begin again. Nothing changes until the second confirms. */
export async function startRecovery(
	services: Services,
	actor: Actor,
	command: StartRecoveryCommand,
): Promise<Result<'started', DeviceRecoveryRefusal | 'not-found' | LooksPersonalRefusal>> {
	return carryOut<'started', DeviceRecoveryRefusal | 'not-found'>(
		services,
		actor,
		'start-recovery',
		gated(command),
		async (tx) => {
			const person = await lockPerson(tx, peopleScopeFor(actor), momentOf(services.clock), command.personId);
			if (person === null) return refused('not-found');
			const now = services.clock.now();
			const latest = await findLatestRecovery(tx, person.id);
			const decided = decideRecoveryStart(
				actor,
				{ personId: person.id, hasDevice: person.hasDevice },
				latest,
				now,
			);
			if (!decided.ok) return decided;
			const id = services.ids.next();
			await insertDeviceRecovery(tx, {
				id,
				personId: person.id,
				requestedAt: now,
				reason: command.reason,
				firstAdministratorId: actor.personId,
			});
			return accepted({
				outcome: 'started',
				changes: [
					{
						action: 'device-recovery.started',
						subject: { kind: 'person', id: person.id },
						bodyId: bodyOf(person),
					},
				],
			});
		},
	);
}
