import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveAward } from '../../../db/write/awards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ApproveAwardRefusal, decideAwardApproval } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveAward {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	/** 0 where nothing stood there. */
	readonly expectedVersion: number;
}

type Refusal = { readonly code: 'changed-meanwhile' } | ApproveAwardRefusal | { readonly code: 'not-found' };
type Outcome = { readonly decision: number };

/** A second person approves an award, or that nothing is awarded. What follows has its own steps, in the regime's order. */
export async function approveAward(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveAward,
): Promise<Result<Outcome, Refusal>> {
	const { lotId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'approve-award', gated(command), async (tx) => {
		const it = await lockLot(tx, scope, today, actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { tender, lot } = it;
		const { award } = lot;
		const decided = decideAwardApproval({ award }, accountOf(actor));
		if (!decided.ok) return decided;
		if (award === null || !isAsSeen(award, command.expectedVersion))
			return refused({ code: 'changed-meanwhile' });
		await saveAward(tx, award.id, { approvedBy: actor.personId, approvedAt: now });
		const { kind, number, submissionId } = award;
		return accepted({
			outcome: { decision: number },
			changes: [
				{
					action: kind === 'award' ? 'award.approved' : 'award.no-award-approved',
					subject: { kind: 'tender', id: tender.id },
					bodyId: scope.bodyId,
					after: { lotId, decision: number, submissionId },
				},
			],
		});
	});
}
