import { deleteSessionsOf } from '../../../db/write/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { accepted } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** Signs the person out everywhere, here too. */
export async function endSessions(services: Services, actor: Actor): Promise<void> {
	await carryOut(services, actor, 'end-sessions', gated({ commandId: services.ids.next() }), async (tx) => {
		await deleteSessionsOf(tx, actor.personId);
		return accepted({
			outcome: null,
			changes: [
				{
					action: 'session.ended-everywhere',
					subject: { kind: 'person', id: actor.personId },
					bodyId: bodyOf(actor),
				},
			],
		});
	});
}
