import { lockLotUndeclared } from '../../../db/read/lot-evaluations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { addEvaluators } from '../../../db/write/evaluations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface NameEvaluators {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	readonly personIds: readonly string[];
}

type Refusal = { readonly code: 'not-found' } | { readonly code: 'unknown-choice' | 'nobody' };

/** Names people of the office, who hold the role of evaluator, for a lot. */
export async function nameEvaluators(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: NameEvaluators,
): Promise<Result<{ readonly named: number }, Refusal>> {
	const { lotId, personIds } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly named: number }, Refusal>(
		services,
		actor,
		'name-evaluators',
		gated(command),
		async (tx) => {
			const it = await lockLotUndeclared(tx, scope, today, actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			if (personIds.length === 0) return refused({ code: 'nobody' });
			const able = await listRecipients(tx, [scope.bodyId], ['evaluator'], today);
			if (personIds.some((id) => !able.some(({ personId }) => personId === id)))
				return refused({ code: 'unknown-choice' });
			await addEvaluators(tx, it.tender.id, {
				lotId,
				personIds,
				namedBy: actor.personId,
				namedAt: now,
			});
			return accepted({
				outcome: { named: personIds.length },
				changes: [
					{
						action: 'tender.evaluators-named',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						after: { lotId, evaluators: personIds },
					},
				],
			});
		},
	);
}
