import { findAgreementItem, findItemAgreement } from '../../../db/read/agreement-items.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { appendItemStep, saveItem } from '../../../db/write/agreement-items.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ItemKeeping } from '../../domain/grant/agreement-item.ts';
import { decideItemChange, type ItemRefusal } from '../../domain/grant/decide-item.ts';
import { OWN_ITEMS } from '../../domain/grant/item-owners.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ChangeItem {
	readonly commandId: string;
	readonly agreementId: string;
	readonly itemId: string;
	readonly expectedVersion: number;
	readonly to: ItemKeeping;
	readonly reason: string;
	readonly nobodyNamed: boolean;
}

type Refusal = ItemRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** Another owner, due date or level, or for the board or not; what it was before stays in its history. */
export async function changeItem(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ChangeItem,
): Promise<Result<{ readonly itemId: string }, Refusal | LooksPersonalRefusal>> {
	const { agreementId, itemId, expectedVersion, to, reason, nobodyNamed } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly itemId: string }, Refusal>(
		services,
		actor,
		'change-agreement-item',
		gated(command),
		async (tx) => {
			const agreement = await findItemAgreement(tx, scope, today, agreementId);
			const item = await findAgreementItem(tx, scope, today, agreementId, itemId);
			if (agreement === null || item === null) return refused({ code: 'not-found' });
			if (item.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
			const concerned = await listRecipients(tx, [agreement.bodyId, agreement.leadId], OWN_ITEMS, today);
			const decided = decideItemChange(item, to, reason, { concerned, nobodyNamed, today });
			if (!decided.ok) return decided;
			if (!(await saveItem(tx, itemId, { ...decided.value.to, closedOn: null }, item.version)))
				return refused({ code: 'changed-meanwhile' });
			await appendItemStep(tx, itemId, {
				kind: 'changed',
				personId: actor.personId,
				at: now,
				words: decided.value.words,
			});
			const { ownerId, dueOn, level, forBoard } = item;
			const changed = whatChanged<ItemKeeping>({ ownerId, dueOn, level, forBoard }, decided.value.to);
			return accepted({
				outcome: { itemId },
				changes: [
					{
						action: 'agreement-item.changed',
						subject: { kind: 'agreement-item', id: itemId },
						bodyId: item.bodyId,
						before: changed.before,
						after: { ...changed.after, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
