import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { saveQueryStates } from '../../../db/write/return-queries.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideResolveQuery,
	type ResolveQueryRefusal,
} from '../../domain/kpi-return/decide-resolve-query.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ResolveQuery {
	readonly commandId: string;
	readonly returnId: string;
	readonly queryId: string;
}

type Refusal = ResolveQueryRefusal | { readonly code: 'not-found' };

/** The office is content with the answer, or takes its question back. */
export async function resolveQuery(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ResolveQuery,
): Promise<Result<{ readonly state: ReturnState }, Refusal>> {
	const { returnId, queryId } = command;
	const now = services.clock.businessNow();
	return carryOut<{ readonly state: ReturnState }, Refusal>(
		services,
		actor,
		'resolve-query',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
			const query = whole?.queries.find(({ id }) => id === queryId);
			if (whole === null || query === undefined) return refused({ code: 'not-found' });
			const decided = decideResolveQuery(whole.kpiReturn, { by: actor, queryId }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await saveQueryStates(tx, [queryId], 'resolved');
			await saveReturn(tx, returnId, { state });
			return accepted({
				outcome: { state },
				changes: [
					{
						action: 'return.query-resolved',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { state: whole.row.state, queryId, query: query.state },
						after: { state, queryId, query: 'resolved' },
					},
				],
			});
		},
	);
}
