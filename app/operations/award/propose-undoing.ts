import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { saveAward } from '../../../db/write/awards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideProposedUndoing, type ProposeUndoingRefusal } from '../../domain/evaluation/decide-undoing.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface ProposeUndoing {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	readonly reason: string;
	readonly expectedVersion: number;
}

type Refusal =
	| ProposeUndoingRefusal
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-found' };

/** Proposes that an approved decision about a lot is undone. Until another person has decided, nothing goes on with it. */
export async function proposeUndoing(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ProposeUndoing,
): Promise<Result<{ readonly decision: number }, Refusal>> {
	const { lotId } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly decision: number }, Refusal>(
		services,
		actor,
		'propose-undoing',
		command,
		async (tx) => {
			const it = await lockLot(tx, scope, londonDay(now), actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const { award } = it.lot;
			const decided = decideProposedUndoing(award, reason);
			if (!decided.ok) return decided;
			if (award === null || !isAsSeen(award, command.expectedVersion))
				return refused({ code: 'changed-meanwhile' });
			await lockProgrammeOf(tx, it.tender.programmeId);
			await saveAward(tx, award.id, {
				undoingBy: actor.personId,
				undoingAt: now,
				undoingReason: reason,
			});
			return accepted({
				outcome: { decision: award.number },
				changes: [
					{
						action: 'award.undoing-proposed',
						subject: { kind: 'tender', id: it.tender.id },
						bodyId: scope.bodyId,
						after: { lotId, decision: award.number, reason: { freeText: reason } },
					},
				],
			});
		},
	);
}
