import { holdMessages } from '../../../db/write/outbox.ts';
import { deleteAllSessions } from '../../../db/write/sessions.ts';
import { accepted, type Result } from '../../domain/result.ts';
import { gated } from '../gated.ts';
import { carryOut, type Writing } from '../record-change.ts';

export interface Settled {
	/** Messages that wait until an administrator releases them. */
	readonly held: number;
	/** Sessions of the time of the backup: whoever signed out since then must not be signed in again. */
	readonly sessionsEnded: number;
}

/** What a database just restored needs before anybody uses it: no old mail goes out, nobody is signed in. The audit trail says that it was restored. */
export async function settleRestored(
	services: Writing,
	command: { readonly commandId: string; readonly digest: string },
): Promise<Settled> {
	const done: Result<Settled, never> = await carryOut(
		services,
		null,
		'settle-restored',
		gated(command),
		async (tx) => {
			const settled = {
				held: await holdMessages(tx, services.clock.now()),
				sessionsEnded: await deleteAllSessions(tx),
			};
			const after = { backup: command.digest, messagesHeld: settled.held };
			return accepted({
				outcome: settled,
				changes: [
					{
						action: 'database.restored',
						subject: { kind: 'database', id: 'installation' },
						bodyId: null,
						after,
					},
				],
			});
		},
	);
	return done.ok ? done.value : done.refusal;
}
