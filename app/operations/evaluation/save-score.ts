import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveScore as saveRow } from '../../../db/write/evaluations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideScore,
	type ScoreAsked,
	type ScoreRefusal,
} from '../../domain/evaluation/decide-evaluation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface SaveScore extends ScoreAsked {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	/** 0 where there was none. */
	readonly expectedVersion: number;
}

type Refusal = ScoreRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** An evaluator's own score of one answer. */
export async function saveScore(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveScore,
): Promise<Result<{ readonly version: number }, Refusal>> {
	const { submissionId, questionId, score, expectedVersion } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly version: number }, Refusal>(
		services,
		actor,
		'save-score',
		command,
		async (tx) => {
			const it = await lockLot(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideScore(it.lot, command, actor.personId);
			if (!decided.ok) return decided;
			const row = { submissionId, questionId, evaluatorId: actor.personId, score, reason, savedAt: now };
			if (!(await saveRow(tx, row, expectedVersion))) return refused({ code: 'changed-meanwhile' });
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
