import { findAgreementItem } from '../../../db/read/agreement-items.ts';
import { appendItemStep, saveItem } from '../../../db/write/agreement-items.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideItemEnd, type ItemRefusal } from '../../domain/grant/decide-item.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EndItem {
	readonly commandId: string;
	readonly agreementId: string;
	readonly itemId: string;
	readonly expectedVersion: number;
	readonly wish: 'close' | 'open-again';
	readonly words: string;
	readonly nobodyNamed: boolean;
}

type Refusal = ItemRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** Closed with what came of it, or opened again with why. */
export async function endItem(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: EndItem,
): Promise<Result<{ readonly itemId: string }, Refusal | LooksPersonalRefusal>> {
	const { agreementId, itemId, expectedVersion, wish, words, nobodyNamed } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly itemId: string }, Refusal>(
		services,
		actor,
		'end-agreement-item',
		gated(command),
		async (tx) => {
			const item = await findAgreementItem(tx, scope, today, agreementId, itemId);
			if (item === null) return refused({ code: 'not-found' });
			if (item.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
			const decided = decideItemEnd(item, wish, words, { nobodyNamed, today });
			if (!decided.ok) return decided;
			if (!(await saveItem(tx, itemId, { ...item, closedOn: decided.value }, item.version)))
				return refused({ code: 'changed-meanwhile' });
			const isClosing = wish === 'close';
			await appendItemStep(tx, itemId, {
				kind: isClosing ? 'closed' : 'opened-again',
				personId: actor.personId,
				at: now,
				words,
			});
			const change = {
				action: isClosing ? 'agreement-item.closed' : 'agreement-item.opened-again',
				subject: { kind: 'agreement-item', id: itemId },
				bodyId: item.bodyId,
				before: { closedOn: item.closedOn },
				after: { closedOn: decided.value, words: { freeText: words } },
			};
			return accepted({ outcome: { itemId }, changes: [change] });
		},
	);
}
