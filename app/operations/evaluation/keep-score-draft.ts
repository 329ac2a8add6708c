import { lockLotUndeclared } from '../../../db/read/lot-evaluations.ts';
import { listScoreDrafts } from '../../../db/read/score-history.ts';
import { saveScoreDraft } from '../../../db/write/scores.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideScoreDraft,
	type ScoreDraftAsked,
	type ScoreDraftRefusal,
} from '../../domain/evaluation/decide-evaluation.ts';
import { scoreInHand } from '../../domain/evaluation/score-in-hand.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface KeepScoreDraft extends ScoreDraftAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	/** Of the score in hand, as the page showed it. */
	readonly expectedVersion: number;
}

type Refusal = ScoreDraftRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** Keeps what an evaluator has typed of a score: for them alone, and not counted as scored until they save it. Never over another window's. */
export async function keepScoreDraft(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: KeepScoreDraft,
): Promise<Result<{ readonly version: number }, Refusal | LooksPersonalRefusal>> {
	const { submissionId, questionId, score, reason, expectedVersion } = command;
	const evaluatorId = actor.personId;
	const now = services.clock.businessNow();
	return carryOut<{ readonly version: number }, Refusal>(
		services,
		actor,
		'keep-score-draft',
		gated(command),
		async (tx) => {
			const it = await lockLotUndeclared(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideScoreDraft(it.lot, command, evaluatorId);
			if (!decided.ok) return decided;
			const drafts = await listScoreDrafts(tx, it.tender.id, evaluatorId);
			const { version } = scoreInHand(it.lot.scores, drafts, { submissionId, questionId, evaluatorId });
			if (version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
			await saveScoreDraft(tx, { submissionId, questionId, evaluatorId, score, reason, savedAt: now });
			return accepted({
				outcome: { version: version + 1 },
				changes: [
					{
						action: 'bid.score-typed',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						// As of a score: a trace alone.
						after: {
							submissionId,
							questionId,
							score: { freeText: String(score ?? '') },
							reason: { freeText: reason },
						},
					},
				],
			});
		},
	);
}
