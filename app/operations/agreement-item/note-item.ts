import { findAgreementItem } from '../../../db/read/agreement-items.ts';
import { appendItemStep } from '../../../db/write/agreement-items.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideItemNote, type ItemRefusal } from '../../domain/grant/decide-item.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface NoteItem {
	readonly commandId: string;
	readonly agreementId: string;
	readonly itemId: string;
	readonly words: string;
	readonly nobodyNamed: boolean;
}

type Refusal = ItemRefusal | { readonly code: 'not-found' };

/** The office or the provider that leads the agreement adds a note. It stays as it was written. */
export async function noteItem(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: NoteItem,
): Promise<Result<{ readonly itemId: string }, Refusal | LooksPersonalRefusal>> {
	const { agreementId, itemId, words, nobodyNamed } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly itemId: string }, Refusal>(
		services,
		actor,
		'note-agreement-item',
		gated(command),
		async (tx) => {
			const item = await findAgreementItem(tx, scope, londonDay(now), agreementId, itemId);
			if (item === null) return refused({ code: 'not-found' });
			const decided = decideItemNote(words, nobodyNamed);
			if (!decided.ok) return decided;
			await appendItemStep(tx, itemId, { kind: 'noted', personId: actor.personId, at: now, words });
			const after = { words: { freeText: words } };
			return accepted({
				outcome: { itemId },
				changes: [
					{
						action: 'agreement-item.noted',
						subject: { kind: 'agreement-item', id: itemId },
						bodyId: item.bodyId,
						after,
					},
				],
			});
		},
	);
}
