import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveRecommendation } from '../../../db/write/awards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideNoAward, type NoAwardRefusal } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecommendNoAward {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly reason: string;
	/** Of the lot's last decision; 0 where there is none. */
	readonly expectedVersion: number;
}

type Refusal = { readonly code: 'changed-meanwhile' } | NoAwardRefusal | { readonly code: 'not-found' };
type Outcome = { readonly lotId: string };

/** An officer recommends that nothing is awarded for a lot. A second person approves it, and the reason is published. */
export async function recommendNoAward(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecommendNoAward,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { lotId } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'recommend-no-award', gated(command), async (tx) => {
		const it = await lockLot(tx, scope, londonDay(now), actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { award, decisions, qualityOpenedAt } = it.lot;
		const decided = decideNoAward({ award, isOpened: qualityOpenedAt !== null }, reason);
		if (!decided.ok) return decided;
		if (!isAsSeen(decisions[0], command.expectedVersion)) return refused({ code: 'changed-meanwhile' });
		const recommended = {
			id: services.ids.next(),
			lotId,
			kind: 'no-award' as const,
			submissionId: null,
			reason,
			recommendedBy: actor.personId,
			recommendedAt: now,
		};
		await saveRecommendation(tx, it.tender.id, recommended, decisions[0] ?? null, award !== null);
		return accepted({
			outcome: { lotId },
			changes: [
				{
					action: 'award.no-award-recommended',
					subject: { kind: 'tender', id: it.tender.id },
					bodyId: scope.bodyId,
					after: { lotId, reason: { freeText: reason } },
				},
			],
		});
	});
}
