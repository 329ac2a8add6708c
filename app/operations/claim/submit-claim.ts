import { agreementOfClaim, findClaim } from '../../../db/read/claims.ts';
import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { appendClaimStep, saveClaim } from '../../../db/write/claims.ts';
import { claimSubmittedLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type ClaimRefusal, decideClaimSubmission } from '../../domain/payment/decide-claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SubmitClaim {
	readonly commandId: string;
	readonly claimId: string;
	/** Of the claim that the certifier had on the screen. */
	readonly expectedVersion: number;
}

export interface ClaimSubmitted {
	readonly claimId: string;
	readonly amountPence: number;
}

type Refusal = ClaimRefusal | { readonly code: 'not-found' };

/** A certifier submits what somebody else wrote; the officers are told. */
export async function submitClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SubmitClaim,
): Promise<Result<ClaimSubmitted, Refusal>> {
	const { claimId, expectedVersion } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<ClaimSubmitted, Refusal>(services, actor, 'submit-claim', gated(command), async (tx) => {
		const money = await lockMoney(tx, scope, today, await agreementOfClaim(tx, scope, today, claimId));
		const claim = await findClaim(tx, scope, today, claimId);
		const facts = money?.facts.claims.find((each) => each.claimId === claimId);
		if (money === null || claim === null || facts === undefined) return refused({ code: 'not-found' });
		const decided = decideClaimSubmission(
			{ ...facts, isSeen: claim.version === expectedVersion },
			actor.personId,
		);
		if (!decided.ok) return decided;
		await saveClaim(tx, claimId, { state: 'submitted', submittedBy: actor.personId, submittedAt: now });
		const { amountPence } = claim;
		await appendClaimStep(tx, {
			claimId,
			at: now,
			kind: 'submitted',
			personId: actor.personId,
			amountPence,
			words: '',
		});
		const period = money.facts.periods.find(({ periodId }) => periodId === claim.periodId)!;
		const about = nameMoney(money.agreement, period, `${services.config.origin}/claims/${claimId}`);
		const officers = await listRecipients(tx, [money.agreement.bodyId], ['officer'], today);
		return accepted({
			outcome: { claimId, amountPence },
			changes: [
				{
					action: 'claim.submitted',
					subject: { kind: 'claim', id: claimId },
					bodyId: money.agreement.bodyId,
					before: { state: claim.state },
					after: { state: 'submitted', amountPence },
				},
			],
			messages: officers.map((person) => claimSubmittedLetter(person, about)),
		});
	});
}
