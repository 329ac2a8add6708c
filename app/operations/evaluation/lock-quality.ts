import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveFirstLock, saveSecondLock } from '../../../db/write/evaluations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideLock, type LockRefusal } from '../../domain/evaluation/decide-evaluation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface LockQuality {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
}

type Refusal = LockRefusal | { readonly code: 'not-found' };
type Outcome = { readonly came: 'first' | 'second' };

/** Two persons lock a lot's quality, one after the other. */
export async function lockQuality(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: LockQuality,
): Promise<Result<Outcome, Refusal>> {
	const { lotId } = command;
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'lock-quality', gated(command), async (tx) => {
		const it = await lockLot(tx, scope, londonDay(now), actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const decided = decideLock(it.lot, accountOf(actor));
		if (!decided.ok) return decided;
		const came = decided.value;
		const by = actor.personId;
		if (came === 'first') await saveFirstLock(tx, it.tender.id, { lotId, firstBy: by, firstAt: now });
		else await saveSecondLock(tx, it.tender.id, lotId, { secondBy: by, lockedAt: now });
		return accepted({
			outcome: { came },
			changes: [
				{
					action: came === 'first' ? 'tender.quality-lock-begun' : 'tender.quality-locked',
					subject: { kind: 'tender', id: it.tender.id },
					bodyId: scope.bodyId,
					after: { lotId },
				},
			],
		});
	});
}
