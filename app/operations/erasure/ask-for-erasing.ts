import { findErasable } from '../../../db/read/erasables.ts';
import { type ErasableAbout, listErasures } from '../../../db/read/erasures.ts';
import { insertErasure } from '../../../db/write/erasures.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AskingRefusal, decideAsking } from '../../domain/erasure/decide-erasure.ts';
import type { ErasureReason } from '../../domain/erasure/erasure.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AskForErasing {
	readonly commandId: string;
	readonly kind: ErasableAbout['kind'];
	readonly recordId: string;
	/** Digests of the passages that were chosen: a command that quoted them would be one more place that holds them. */
	readonly passageIds: readonly string[];
	readonly reason: ErasureReason;
}

type Refusal = AskingRefusal | { readonly code: 'not-found' };

/** An officer asks for words to be erased that should never have been written. Nothing changes until a second person has decided. */
export async function askForErasing(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AskForErasing,
): Promise<Result<{ readonly erasureId: string }, Refusal>> {
	const { kind, recordId, passageIds, reason } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly erasureId: string }, Refusal>(
		services,
		actor,
		'ask-for-erasing',
		gated(command),
		async (tx) => {
			const erasable = await findErasable(tx, scope, today, { kind, id: recordId }, sha256);
			if (erasable === null) return refused({ code: 'not-found' });
			const others = await listErasures(tx, scope, today, { recordId });
			const decided = decideAsking({
				passages: passageIds,
				there: new Set(erasable.passages.keys()),
				waits: others.some(({ state }) => state === 'asked'),
			});
			if (!decided.ok) return decided;
			const erasureId = services.ids.next();
			await insertErasure(tx, {
				id: erasureId,
				programmeId: erasable.programmeId,
				returnId: kind === 'return' ? recordId : null,
				reportId: kind === 'board-report' ? recordId : null,
				reason,
				passages: decided.value,
				askedBy: actor.personId,
				askedAt: now,
			});
			return accepted({
				outcome: { erasureId },
				changes: [
					{
						action: 'words.erasing-asked',
						subject: { kind, id: recordId },
						bodyId: erasable.bodyId,
						after: { why: reason, passages: decided.value.length },
					},
				],
			});
		},
	);
}
