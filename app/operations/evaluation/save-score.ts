import { lockLotUndeclared } from '../../../db/read/lot-evaluations.ts';
import { listScoreDrafts } from '../../../db/read/score-history.ts';
import { emptyScoreDraft, saveScore as saveRow } from '../../../db/write/scores.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideScore,
	type ScoreAsked,
	type ScoreRefusal,
} from '../../domain/evaluation/decide-evaluation.ts';
import { scoreInHand } from '../../domain/evaluation/score-in-hand.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveScore extends ScoreAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	/** Of the score in hand: 0 where there was none. */
	readonly expectedVersion: number;
}

type Refusal = ScoreRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** An evaluator's own score of one answer; the earlier ones stay in its history, and what was typed before is part of it now. */
export async function saveScore(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveScore,
): Promise<Result<{ readonly version: number }, Refusal | LooksPersonalRefusal>> {
	const { submissionId, questionId, score, expectedVersion } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly version: number }, Refusal>(
		services,
		actor,
		'save-score',
		gated(command),
		async (tx) => {
			const it = await lockLotUndeclared(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideScore(it.lot, command, actor.personId);
			if (!decided.ok) return decided;
			const drafts = await listScoreDrafts(tx, it.tender.id, actor.personId);
			const inHand = scoreInHand(it.lot.scores, drafts, { ...command, evaluatorId: actor.personId });
			if (inHand.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
			const row = { submissionId, questionId, evaluatorId: actor.personId, score, reason, savedAt: now };
			if (!(await saveRow(tx, row, inHand.savedVersion))) return refused({ code: 'changed-meanwhile' });
			await emptyScoreDraft(tx, row);
			return accepted({
				outcome: { version: expectedVersion + 1 },
				changes: [
					{
						action: 'bid.scored',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						// The trail is read by those who may not see it before all have scored: a trace alone.
						after: {
							submissionId,
							questionId,
							score: { freeText: String(score) },
							reason: { freeText: reason },
						},
					},
				],
			});
		},
	);
}
