import { agreementOfClaim, findClaim } from '../../../db/read/claims.ts';
import { lockMoney } from '../../../db/read/money-in-hand.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { appendClaimStep, saveClaim } from '../../../db/write/claims.ts';
import { claimReviewedLetter } from '../../../templates/emails/money-letters.ts';
import { nameMoney } from '../../../templates/emails/name-money.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type ClaimAnswer,
	decideClaimReview,
	type ReviewRefusal,
} from '../../domain/payment/decide-claim.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ReviewClaim {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly claimId: string;
	readonly expectedVersion: number;
	readonly answer: ClaimAnswer;
}

export interface ClaimReviewed {
	readonly claimId: string;
	readonly state: 'agreed' | 'sent-back';
}

type Refusal = ReviewRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** An officer agrees a claim, in whole or in part, or sends it back in words; whoever wrote it is told. */
export async function reviewClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ReviewClaim,
): Promise<Result<ClaimReviewed, Refusal | LooksPersonalRefusal>> {
	const { claimId, expectedVersion, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<ClaimReviewed, Refusal>(services, actor, 'review-claim', gated(command), async (tx) => {
		const money = await lockMoney(tx, scope, today, await agreementOfClaim(tx, scope, today, claimId));
		const claim = await findClaim(tx, scope, today, claimId);
		const facts = money?.facts.claims.find((each) => each.claimId === claimId);
		if (money === null || claim === null || facts === undefined) return refused({ code: 'not-found' });
		const decided = decideClaimReview(money.facts, facts, answer, actor, money.partyIds, today);
		if (!decided.ok) return decided;
		if (claim.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
		const state = decided.value;
		const agreedPence = answer.answer === 'agree' ? answer.amountPence : null;
		const words = answer.words.trim();
		await saveClaim(tx, claimId, {
			state,
			reviewedBy: actor.personId,
			reviewWords: words === '' ? null : words,
			agreedPence,
		});
		const amountPence = agreedPence ?? claim.amountPence;
		await appendClaimStep(tx, {
			claimId,
			at: now,
			kind: state,
			personId: actor.personId,
			amountPence,
			words,
		});
		const period = money.facts.periods.find(({ periodId }) => periodId === claim.periodId)!;
		const about = nameMoney(money.agreement, period, `${services.config.origin}/claims/${claimId}`);
		const told =
			state === 'sent-back' ? state : amountPence === claim.amountPence ? 'agreed' : 'agreed-in-part';
		return accepted({
			outcome: { claimId, state },
			changes: [
				{
					action: `claim.${state}`,
					subject: { kind: 'claim', id: claimId },
					bodyId: money.agreement.bodyId,
					before: { state: claim.state, amountPence: claim.amountPence },
					after: { state, agreedPence, words: { freeText: words } },
				},
			],
			messages: (await listPersons(tx, facts.writerIds)).map((person) =>
				claimReviewedLetter(person, about, told),
			),
		});
	});
}
