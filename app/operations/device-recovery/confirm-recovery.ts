import { findLatestRecovery } from '../../../db/read/device-recoveries.ts';
import { lockPerson } from '../../../db/read/people.ts';
import { deleteCodeSecret } from '../../../db/write/credentials.ts';
import { saveRecoveryConfirmed } from '../../../db/write/device-recoveries.ts';
import { deleteSessionsOf } from '../../../db/write/sessions.ts';
import { deviceChangedLetter } from '../../../templates/emails/device-changed.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import {
	type DeviceRecoveryRefusal,
	decideRecoveryConfirmation,
} from '../../domain/access/decide-device-recovery.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { momentOf } from '../../gateways/clock.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * The second administrator, another person, confirms: the device and its recovery codes are removed, the person is signed out
 * and told, and sets up another device after their password the next time.
 */
export async function confirmRecovery(
	services: Services,
	actor: Actor,
	command: { readonly commandId: string; readonly personId: string },
): Promise<Result<'confirmed', DeviceRecoveryRefusal | 'not-found'>> {
	return carryOut<'confirmed', DeviceRecoveryRefusal | 'not-found'>(
		services,
		actor,
		'confirm-recovery',
		gated(command),
		async (tx) => {
			const person = await lockPerson(tx, peopleScopeFor(actor), momentOf(services.clock), command.personId);
			if (person === null) return refused('not-found');
			const at = services.clock.now();
			const latest = await findLatestRecovery(tx, person.id);
			const decided = decideRecoveryConfirmation(
				actor,
				{ personId: person.id, hasDevice: person.hasDevice },
				latest,
				at,
			);
			if (!decided.ok) return decided;
			if (!(await saveRecoveryConfirmed(tx, decided.value.id, actor.personId, at)))
				return refused('not-begun');
			await deleteCodeSecret(tx, person.id);
			await deleteSessionsOf(tx, person.id);
			return accepted({
				outcome: 'confirmed',
				changes: [
					{
						action: 'device-recovery.confirmed',
						subject: { kind: 'person', id: person.id },
						bodyId: bodyOf(person),
						after: {
							firstAdministratorId: decided.value.firstAdministratorId,
							secondAdministratorId: actor.personId,
						},
					},
				],
				messages: [
					deviceChangedLetter(
						{ ...person, personId: person.id },
						{ at, how: 'removed', link: `${services.config.origin}/account` },
					),
				],
			});
		},
	);
}
