import { listUnitDifferences } from '../../../db/read/unit-differences.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { appendReason } from '../../../db/write/unit-differences.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	decideExplanation,
	type Explanation,
	type ExplanationRefusal,
} from '../../domain/unit/decide-explanation.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ExplainDifference extends Explanation {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	readonly returnId: string;
}

type Refusal = ExplanationRefusal | { readonly code: 'not-found' };

/** Either side says why an accepted return and the ledger differ. Neither is changed by it. */
export async function explainDifference(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ExplainDifference,
): Promise<Result<'explained', Refusal | LooksPersonalRefusal>> {
	const { commandId, returnId, ...explanation } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<'explained', Refusal>(services, actor, 'explain-difference', gated(command), async (tx) => {
		const whole = await lockWholeReturn(tx, scope, today, returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const decided = decideExplanation(await listUnitDifferences(tx, scope, today, { returnId }), explanation);
		if (!decided.ok) return decided;
		const { areaId, measure, ledger, reported } = decided.value;
		const { reason } = explanation;
		await appendReason(tx, {
			returnId,
			areaId,
			measure,
			ledger,
			reported,
			reason,
			givenBy: actor.personId,
			givenAt: services.clock.now(),
		});
		const after = markFreeText({ areaId, measure, ledger, reported, reason }, new Set(['reason']));
		const change = {
			action: 'unit.difference-explained',
			subject: { kind: 'return', id: returnId },
			bodyId: whole.row.bodyId,
			after,
		};
		return accepted({ outcome: 'explained', changes: [change] });
	});
}
