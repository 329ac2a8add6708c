import { findItemAgreement } from '../../../db/read/agreement-items.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { appendItemStep, insertItem } from '../../../db/write/agreement-items.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ItemContent } from '../../domain/grant/agreement-item.ts';
import { decideItem, type ItemRefusal } from '../../domain/grant/decide-item.ts';
import { OWN_ITEMS } from '../../domain/grant/item-owners.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AddItem {
	readonly commandId: string;
	readonly agreementId: string;
	readonly content: ItemContent;
	readonly nobodyNamed: boolean;
}

/** An officer writes down a visit, a risk, an issue or an action of an agreement. */
export async function addItem(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AddItem,
): Promise<
	Result<{ readonly itemId: string }, ItemRefusal | { readonly code: 'not-found' } | LooksPersonalRefusal>
> {
	const { agreementId, content, nobodyNamed } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly itemId: string }, ItemRefusal | { readonly code: 'not-found' }>(
		services,
		actor,
		'add-agreement-item',
		gated(command),
		async (tx) => {
			const agreement = await findItemAgreement(tx, scope, today, agreementId);
			if (agreement === null) return refused({ code: 'not-found' });
			const concerned = await listRecipients(tx, [agreement.bodyId, agreement.leadId], OWN_ITEMS, today);
			const decided = decideItem(content, concerned, nobodyNamed, today);
			if (!decided.ok) return decided;
			const itemId = services.ids.next();
			await insertItem(tx, { id: itemId, agreementId, openedOn: today, ...decided.value });
			await appendItemStep(tx, itemId, { kind: 'opened', personId: actor.personId, at: now, words: '' });
			const after = { agreementId, ...markFreeText(decided.value, new Set(['title', 'detail'])) };
			return accepted({
				outcome: { itemId },
				changes: [
					{
						action: 'agreement-item.opened',
						subject: { kind: 'agreement-item', id: itemId },
						bodyId: agreement.bodyId,
						after,
					},
				],
			});
		},
	);
}
