import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { saveChallenge } from '../../../db/write/challenges.ts';
import { challengeMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideLifting, type LiftRefusal } from '../../domain/evaluation/decide-challenge.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface LiftClaim {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly challengeId: string;
	readonly reason: string;
	readonly expectedVersion: number;
}

type Refusal = LiftRefusal | { readonly code: 'changed-meanwhile' } | { readonly code: 'not-found' };

/** Somebody other than whoever recorded a claim says that it has ended or was lifted, and why: the agreement may be entered into again. */
export async function liftClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: LiftClaim,
): Promise<Result<{ readonly challengeId: string }, Refusal | LooksPersonalRefusal>> {
	const { lotId, challengeId } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly challengeId: string }, Refusal>(
		services,
		actor,
		'lift-claim',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, today, actor, command);
			const challenge = it?.lot.challenges.find(({ id }) => id === challengeId);
			if (it === null || challenge === undefined || scope.kind !== 'office')
				return refused({ code: 'not-found' });
			const decided = decideLifting(challenge, accountOf(actor), reason);
			if (!decided.ok) return decided;
			if (!isAsSeen(challenge, command.expectedVersion)) return refused({ code: 'changed-meanwhile' });
			const { tender } = it;
			await saveChallenge(tx, challengeId, { endedBy: actor.personId, endedAt: now, endedWhy: reason });
			const link = `${services.config.origin}/tenders/${tender.slug}/lots/${lotId}/decision`;
			return accepted({
				outcome: { challengeId },
				changes: [
					{
						action: 'award.claim-lifted',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: { lotId, challenge: challengeId, reason: { freeText: reason } },
					},
				],
				messages: (await listRecipients(tx, [scope.bodyId], POLICY['challenge.record'], today))
					.filter(({ personId }) => personId !== actor.personId)
					.map((to) => challengeMail(to, { tender: tender.notice.title, link }, 'ended')),
			});
		},
	);
}
