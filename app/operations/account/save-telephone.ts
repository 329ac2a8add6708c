import { saveTelephone as write } from '../../../db/write/people.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { readTelephone } from '../../domain/text/read-telephone.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveTelephone {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	/** As typed; null takes the number away. */
	readonly telephone: string | null;
}

export interface TelephoneRefusal {
	readonly code: 'no-telephone-number';
}

/** One's own number at work. The trail says that it was changed, never what it is. */
export async function saveTelephone(
	services: Services,
	actor: Actor,
	command: SaveTelephone,
): Promise<Result<{ readonly telephone: string | null }, TelephoneRefusal | LooksPersonalRefusal>> {
	const telephone = command.telephone === null ? null : readTelephone(command.telephone);
	if (command.telephone !== null && telephone === null) return refused({ code: 'no-telephone-number' });
	return carryOut<{ readonly telephone: string | null }, TelephoneRefusal>(
		services,
		actor,
		'save-telephone',
		gated(command, { telephone: 'an account of the portal' }),
		async (tx) => {
			await write(tx, actor.personId, telephone);
			return accepted({
				outcome: { telephone },
				changes: [
					{
						action: telephone === null ? 'person.telephone-removed' : 'person.telephone-saved',
						subject: { kind: 'person', id: actor.personId },
						bodyId: bodyOf(actor),
					},
				],
			});
		},
	);
}
