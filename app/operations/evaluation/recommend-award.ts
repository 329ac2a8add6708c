import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveRecommendation } from '../../../db/write/awards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideRecommendation, type RecommendRefusal } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { rankLot } from '../../domain/evaluation/rank-lot.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecommendAward {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly submissionId: string;
	readonly reason: string;
	/** 0 where nothing stood there. */
	readonly expectedVersion: number;
}

type Refusal = { readonly code: 'changed-meanwhile' } | RecommendRefusal | { readonly code: 'not-found' };

/** An officer recommends the bid that the notice's formula puts first. */
export async function recommendAward(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecommendAward,
): Promise<Result<{ readonly lotId: string }, Refusal | LooksPersonalRefusal>> {
	const { lotId, submissionId } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly lotId: string }, Refusal>(
		services,
		actor,
		'recommend-award',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const { award, decisions } = it.lot;
			const decided = decideRecommendation(
				{ ranked: rankLot(it.tender.notice, it.lot), award },
				{ submissionId, reason },
			);
			if (!decided.ok) return decided;
			if (!isAsSeen(decisions[0], command.expectedVersion)) return refused({ code: 'changed-meanwhile' });
			const recommended = {
				id: services.ids.next(),
				lotId,
				kind: 'award' as const,
				submissionId,
				reason,
				recommendedBy: actor.personId,
				recommendedAt: now,
			};
			await saveRecommendation(tx, it.tender.id, recommended, decisions[0] ?? null, award !== null);
			return accepted({
				outcome: { lotId },
				changes: [
					{
						action: 'award.recommended',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						after: { lotId, submissionId, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
