import { deleteSession } from '../../../db/write/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { accepted } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** Signs out here. `actor` is null when the one-time code was never given: there is nobody whose act it would be. */
export async function endSession(services: Services, actor: Actor | null, tokenHash: string): Promise<void> {
	if (actor === null) {
		await services.db.transaction((tx) => deleteSession(tx, tokenHash));
		return;
	}
	await carryOut(services, actor, 'end-session', gated({ commandId: services.ids.next() }), async (tx) => {
		await deleteSession(tx, tokenHash);
		return accepted({
			outcome: null,
			changes: [
				{ action: 'session.ended', subject: { kind: 'person', id: actor.personId }, bodyId: bodyOf(actor) },
			],
		});
	});
}
