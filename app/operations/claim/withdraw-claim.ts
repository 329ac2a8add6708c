import { agreementOfClaim, findClaim } from '../../../db/read/claims.ts';
import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { appendClaimStep, saveClaim } from '../../../db/write/claims.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ClaimRefusal, decideClaimWithdrawal } from '../../domain/payment/decide-claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface WithdrawClaim {
	readonly commandId: string;
	readonly claimId: string;
}

type Refusal = ClaimRefusal | { readonly code: 'not-found' };

/** The provider takes a claim back for good; what it said stays in its history. */
export async function withdrawClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: WithdrawClaim,
): Promise<Result<{ readonly claimId: string }, Refusal>> {
	const { claimId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly claimId: string }, Refusal>(
		services,
		actor,
		'withdraw-claim',
		gated(command),
		async (tx) => {
			const money = await lockMoney(tx, scope, today, await agreementOfClaim(tx, scope, today, claimId));
			const claim = await findClaim(tx, scope, today, claimId);
			const facts = money?.facts.claims.find((each) => each.claimId === claimId);
			if (money === null || claim === null || facts === undefined) return refused({ code: 'not-found' });
			const decided = decideClaimWithdrawal(money.facts, facts);
			if (!decided.ok) return decided;
			await saveClaim(tx, claimId, { state: 'withdrawn' });
			await appendClaimStep(tx, {
				claimId,
				at: now,
				kind: 'withdrawn',
				personId: actor.personId,
				amountPence: claim.amountPence,
				words: '',
			});
			return accepted({
				outcome: { claimId },
				changes: [
					{
						action: 'claim.withdrawn',
						subject: { kind: 'claim', id: claimId },
						bodyId: money.agreement.bodyId,
						before: { state: claim.state },
						after: { state: 'withdrawn' },
					},
				],
			});
		},
	);
}
