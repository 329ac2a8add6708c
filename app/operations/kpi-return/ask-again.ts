import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { appendQueryMessage, saveQueryStates } from '../../../db/write/return-queries.ts';
import { figureQueriedLetter } from '../../../templates/emails/figure-queried.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AskAgainRefusal, decideAskAgain } from '../../domain/kpi-return/decide-ask-again.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AskAgain {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
	readonly queryId: string;
	readonly words: string;
}

type Refusal = AskAgainRefusal | { readonly code: 'not-found' };

/** The answer does not settle it: the office asks again in the same thread. */
export async function askAgain(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AskAgain,
): Promise<Result<{ readonly queryId: string }, Refusal | LooksPersonalRefusal>> {
	const { returnId, queryId, words } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly queryId: string }, Refusal>(
		services,
		actor,
		'ask-again',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			const query = whole?.queries.find(({ id }) => id === queryId);
			if (whole === null || query === undefined) return refused({ code: 'not-found' });
			const { row } = whole;
			const decided = decideAskAgain(whole.kpiReturn, { by: actor, queryId, words }, now);
			if (!decided.ok) return decided;
			const { state } = evolveReturn(whole.kpiReturn, decided.value);
			await appendQueryMessage(tx, {
				id: services.ids.next(),
				queryId,
				at: now,
				by: actor.personId,
				words: decided.value.words,
			});
			await saveQueryStates(tx, [queryId], 'open');
			await saveReturn(tx, returnId, { state });
			const delivers =
				whole.areas.find(({ areaId }) => areaId === query.box?.areaId)?.organisationId ?? row.leadId;
			const told = await listRecipients(
				tx,
				[row.leadId, delivers],
				['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const about = nameReturn(row, `${services.config.origin}/returns/${returnId}/queries/${queryId}`);
			return accepted({
				outcome: { queryId },
				changes: [
					{
						action: 'return.query-asked-again',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: row.state, queryId, query: query.state },
						after: { state, queryId, query: 'open' },
					},
				],
				messages: told.map((person) => figureQueriedLetter(person, about)),
			});
		},
	);
}
