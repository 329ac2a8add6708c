import { countFailingMessages, countHeldMessages } from '../../../db/read/outbox.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Mail that does not leave by itself. */
export async function listMailWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	if (!mayDo(actor, 'outbox.view')) return [];
	return services.db.snapshot(async (reader) => {
		const held = await countHeldMessages(reader, scope);
		const failing = await countFailingMessages(reader, scope);
		const item = (key: string, what: string, count: number, note: string, href: string): WaitingItem[] =>
			count === 0
				? []
				: [
						{
							key,
							what,
							about: plural(count, 'message'),
							note,
							day: null,
							href,
							needs: 'outbox.view',
						},
					];
		return [
			...item(
				'mail held',
				'Release the mail that is held',
				held,
				'None of it is sent until then',
				'/outbox/release',
			),
			...item(
				'mail failing',
				'Look at the mail that could not be sent',
				failing,
				'It will be tried again',
				'/outbox',
			),
		];
	});
}
