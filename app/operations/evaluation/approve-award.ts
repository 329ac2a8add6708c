import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { saveAward } from '../../../db/write/evaluations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BankHolidaysRefusal } from '../../domain/calendar/bank-holidays.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { awardAsStands } from '../../domain/evaluation/award-as-stands.ts';
import { type ApproveAwardRefusal, decideAwardApproval } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { regimeOf } from '../../domain/tender/regime.ts';
import { standstillEndsOn } from '../../domain/tender/standstill.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveAward {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	/** 0 where nothing stood there. */
	readonly expectedVersion: number;
}

type Refusal =
	| { readonly code: 'changed-meanwhile' }
	| ApproveAwardRefusal
	| BankHolidaysRefusal
	| { readonly code: 'not-found' };
type Outcome = { readonly standstillEndsOn: IsoDate | null };

/** A second person approves an award; where the regime keeps a standstill, it begins. */
export async function approveAward(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveAward,
): Promise<Result<Outcome, Refusal>> {
	const { lotId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'approve-award', command, async (tx) => {
		const it = await lockLot(tx, scope, today, actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { tender, lot } = it;
		const decided = decideAwardApproval(awardAsStands(tender.notice, lot), actor.personId);
		if (!decided.ok) return decided;
		if (!isAsSeen(lot.award, command.expectedVersion)) return refused({ code: 'changed-meanwhile' });
		const standstill = standstillEndsOn(regimeOf(tender.notice).regime, today);
		if (!standstill.ok) return standstill;
		const endsOn = standstill.value;
		await saveAward(tx, tender.id, lotId, {
			approvedBy: actor.personId,
			approvedAt: now,
			standstillEndsOn: endsOn,
		});
		return accepted({
			outcome: { standstillEndsOn: endsOn },
			changes: [
				{
					action: 'award.approved',
					subject: { kind: 'tender', id: tender.id },
					bodyId: scope.bodyId,
					after: { lotId, submissionId: lot.award?.submissionId, standstillEndsOn: endsOn },
				},
			],
		});
	});
}
