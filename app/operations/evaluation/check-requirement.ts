import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveRequirementCheck } from '../../../db/write/scores.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type CheckAsked,
	type CheckRefusal,
	decideCheck,
} from '../../domain/evaluation/decide-evaluation.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CheckRequirement extends CheckAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	/** 0 where nothing stood there. */
	readonly expectedVersion: number;
}

type Refusal = { readonly code: 'changed-meanwhile' } | CheckRefusal | { readonly code: 'not-found' };

/** An officer says whether a bid meets what every bidder must. Whoever fails one is not scored and not ranked. */
export async function checkRequirement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CheckRequirement,
): Promise<Result<{ readonly passes: boolean }, Refusal | LooksPersonalRefusal>> {
	const { submissionId, requirementId, passes } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly passes: boolean }, Refusal>(
		services,
		actor,
		'check-requirement',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideCheck(it.lot, command);
			if (!decided.ok) return decided;
			if (
				!isAsSeen(
					it.lot.checks.find(
						(row) => row.submissionId === submissionId && row.requirementId === requirementId,
					),
					command.expectedVersion,
				)
			)
				return refused({ code: 'changed-meanwhile' });
			await saveRequirementCheck(tx, {
				submissionId,
				requirementId,
				passes: passes ? 1 : 0,
				reason,
				checkedBy: actor.personId,
				checkedAt: now,
			});
			return accepted({
				outcome: { passes },
				changes: [
					{
						action: 'bid.requirement-checked',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						after: { submissionId, requirementId, passes, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
