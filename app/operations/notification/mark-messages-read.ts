import { saveRead } from '../../../db/write/notifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accepted, type Result } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** The person has read all of their messages, or has seen enough of them. It is nobody else’s business: no event tells of it. */
export const markMessagesRead = (
	services: Services,
	actor: Actor,
	command: { readonly commandId: string },
): Promise<Result<{ readonly read: number }, never>> =>
	carryOut<{ readonly read: number }, never>(
		services,
		actor,
		'mark-messages-read',
		gated(command),
		async (tx) =>
			accepted({
				outcome: { read: await saveRead(tx, actor.personId, null, services.clock.now()) },
				changes: [],
			}),
	);
