import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { appendQueryMessage, saveQueryStates } from '../../../db/write/return-queries.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { queryAnsweredLetter } from '../../../templates/emails/query-answered.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type AnswerRefusal, decideAnswerQuery } from '../../domain/kpi-return/decide-answer-query.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AnswerQuery {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
	readonly queryId: string;
	readonly words: string;
}

type Refusal = AnswerRefusal | { readonly code: 'not-found' };

/** The provider answers in the thread; the officer who asked is told. */
export async function answerQuery(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AnswerQuery,
): Promise<Result<{ readonly queryId: string }, Refusal | LooksPersonalRefusal>> {
	const { returnId, queryId, words } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly queryId: string }, Refusal>(
		services,
		actor,
		'answer-query',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			const query = whole?.queries.find(({ id }) => id === queryId);
			if (whole === null || query === undefined) return refused({ code: 'not-found' });
			const decided = decideAnswerQuery(whole.kpiReturn, { by: actor, queryId, words }, now);
			if (!decided.ok) return decided;
			await appendQueryMessage(tx, {
				id: services.ids.next(),
				queryId,
				at: now,
				by: actor.personId,
				words: decided.value.words,
			});
			await saveQueryStates(tx, [queryId], 'answered');
			const officers = await listRecipients(tx, [whole.row.bodyId], ['officer'], today);
			const asked = officers.filter(({ personId }) => personId === query.raisedById);
			const about = nameReturn(whole.row, `${services.config.origin}/returns/${returnId}/queries/${queryId}`);
			return accepted({
				outcome: { queryId },
				changes: [
					{
						action: 'return.query-answered',
						subject: { kind: 'return', id: returnId },
						bodyId: whole.row.bodyId,
						before: { queryId, state: query.state },
						after: { queryId, state: 'answered' },
					},
				],
				// Where the officer who asked has left, all of them are told.
				messages: (asked.length > 0 ? asked : officers).map((person) => queryAnsweredLetter(person, about)),
			});
		},
	);
}
