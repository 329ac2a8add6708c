import { listRecipients } from '../../../db/read/recipients.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { appendQueryMessage, insertQuery } from '../../../db/write/return-queries.ts';
import { figureQueriedLetter } from '../../../templates/emails/figure-queried.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { decideQuery, type Querying, type QueryRefusal } from '../../domain/kpi-return/decide-query.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RaiseQuery extends Pick<Querying, 'about' | 'words' | 'submission'> {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
}

type Refusal = QueryRefusal | { readonly code: 'not-found' };

/** The office asks about one figure or one answer; the provider's people are told that there is a question. */
export async function raiseQuery(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RaiseQuery,
): Promise<Result<{ readonly queryId: string }, Refusal | LooksPersonalRefusal>> {
	const { returnId, about, words, submission } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly queryId: string }, Refusal>(
		services,
		actor,
		'raise-query',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			if (whole === null) return refused({ code: 'not-found' });
			const { row, kpiReturn, sections } = whole;
			const queryId = services.ids.next();
			const decided = decideQuery(
				kpiReturn,
				{ by: actor, queryId, about, words, submission, boxes: sections },
				now,
			);
			if (!decided.ok) return decided;
			const { subject } = decided.value;
			const { state } = evolveReturn(kpiReturn, decided.value);
			const box =
				subject.kind === 'figure'
					? (allBoxes(sections).find((each) => figureKey(each) === subject.box) ?? null)
					: null;
			await insertQuery(tx, {
				id: queryId,
				returnId,
				submissionId: row.latestSubmissionId ?? '',
				subject,
				box,
				raisedAt: now,
				raisedBy: actor.personId,
			});
			await appendQueryMessage(tx, {
				id: services.ids.next(),
				queryId,
				at: now,
				by: actor.personId,
				words: decided.value.words,
			});
			await saveReturn(tx, returnId, { state });
			// A member of the consortium hears of a question about its own area; the lead hears of every one.
			const delivers = whole.areas.find(({ areaId }) => areaId === box?.areaId)?.organisationId ?? row.leadId;
			const told = await listRecipients(
				tx,
				[row.leadId, delivers],
				['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'],
				today,
			);
			const named = nameReturn(row, `${services.config.origin}/returns/${returnId}/queries/${queryId}`);
			return accepted({
				outcome: { queryId },
				changes: [
					{
						action: 'return.queried',
						subject: { kind: 'return', id: returnId },
						bodyId: row.bodyId,
						before: { state: row.state },
						after: { state, queryId, subject },
					},
				],
				messages: told.map((person) => figureQueriedLetter(person, named)),
			});
		},
	);
}
