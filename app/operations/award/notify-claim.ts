import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { saveChallenge } from '../../../db/write/challenges.ts';
import { challengeMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideNotification, type NotifyRefusal } from '../../domain/evaluation/decide-challenge.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface NotifyClaim {
	readonly commandId: string;
	readonly slug: string;
	readonly lotId: string;
	readonly challengeId: string;
	readonly notifiedOn: IsoDate;
	readonly expectedVersion: number;
}

type Refusal = NotifyRefusal | { readonly code: 'changed-meanwhile' } | { readonly code: 'not-found' };

/** The office has been notified of a claim that was issued: from now on it suspends entering into the lot's agreement. */
export async function notifyClaim(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: NotifyClaim,
): Promise<Result<{ readonly challengeId: string }, Refusal>> {
	const { lotId, challengeId, notifiedOn } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly challengeId: string }, Refusal>(
		services,
		actor,
		'notify-claim',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, today, actor, command);
			const challenge = it?.lot.challenges.find(({ id }) => id === challengeId);
			if (it === null || challenge === undefined || scope.kind !== 'office')
				return refused({ code: 'not-found' });
			const decided = decideNotification(challenge, notifiedOn, today);
			if (!decided.ok) return decided;
			if (!isAsSeen(challenge, command.expectedVersion)) return refused({ code: 'changed-meanwhile' });
			const { tender } = it;
			await lockProgrammeOf(tx, tender.programmeId);
			await saveChallenge(tx, challengeId, { notifiedOn });
			const link = `${services.config.origin}/tenders/${tender.slug}/lots/${lotId}/decision`;
			return accepted({
				outcome: { challengeId },
				changes: [
					{
						action: 'award.claim-notified',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: { lotId, challenge: challengeId, notifiedOn },
					},
				],
				messages: (await listRecipients(tx, [scope.bodyId], POLICY['challenge.record'], today))
					.filter(({ personId }) => personId !== actor.personId)
					.map((to) => challengeMail(to, { tender: tender.notice.title, link }, 'suspends')),
			});
		},
	);
}
