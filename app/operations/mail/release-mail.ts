import { releaseMessages } from '../../../db/write/outbox.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** Lets held messages go, one (`messageId`) or all (null). */
export async function releaseMail(
	services: Services,
	actor: Actor,
	command: { readonly commandId: string; readonly messageId: string | null },
): Promise<Result<{ readonly released: number }, 'none-held'>> {
	return carryOut(services, actor, 'release-mail', gated(command), async (tx) => {
		const ids = await releaseMessages(tx, command.messageId, services.clock.now());
		if (ids.length === 0) return refused('none-held');
		return accepted({
			outcome: { released: ids.length },
			changes: [
				{
					action: 'mail.released',
					subject: { kind: 'mail', id: command.messageId ?? 'all' },
					bodyId: null,
					after: { messages: ids.length },
				},
			],
		});
	});
}
