import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveAgreedScore } from '../../../db/write/scores.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type AgreeRefusal,
	decideAgreedScore,
	type ScoreAsked,
} from '../../domain/evaluation/decide-evaluation.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AgreeScore extends ScoreAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	/** 0 where nothing stood there. */
	readonly expectedVersion: number;
}

type Refusal = { readonly code: 'changed-meanwhile' } | AgreeRefusal | { readonly code: 'not-found' };

/** Records the score that the evaluators agreed on in moderation, with its reason; what each scored alone is kept. */
export async function agreeScore(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AgreeScore,
): Promise<Result<{ readonly score: number }, Refusal | LooksPersonalRefusal>> {
	const { submissionId, questionId, score } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly score: number }, Refusal>(
		services,
		actor,
		'agree-score',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideAgreedScore(it.lot, command);
			if (!decided.ok) return decided;
			if (
				!isAsSeen(
					it.lot.agreed.find((row) => row.submissionId === submissionId && row.questionId === questionId),
					command.expectedVersion,
				)
			)
				return refused({ code: 'changed-meanwhile' });
			await saveAgreedScore(tx, {
				submissionId,
				questionId,
				score,
				reason,
				agreedBy: actor.personId,
				agreedAt: now,
			});
			return accepted({
				outcome: { score },
				changes: [
					{
						action: 'bid.score-agreed',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						after: { submissionId, questionId, score, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
