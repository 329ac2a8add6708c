import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideStart, type StartRefusal } from '../../domain/kpi-return/decide-start.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface StartReturn {
	readonly commandId: string;
	readonly returnId: string;
}

type Refusal = StartRefusal | { readonly code: 'not-found' };

/** Opens the return for typing. */
export async function startReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartReturn,
): Promise<Result<{ readonly returnId: string }, Refusal>> {
	const { returnId } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly returnId: string }, Refusal>(
		services,
		actor,
		'start-return',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const decided = decideStart(whole.kpiReturn, { by: actor }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await saveReturn(tx, returnId, { state, startedAt: decided.value.at });
			const change = {
				action: 'return.started',
				subject: { kind: 'return', id: returnId },
				bodyId: whole.row.bodyId,
				before: { state: whole.row.state },
				after: { state },
			};
			return accepted({ outcome: { returnId }, changes: [change] });
		},
	);
}
