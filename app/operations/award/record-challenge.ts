import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { insertChallenge } from '../../../db/write/challenges.ts';
import { challengeMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	type ChallengeAsked,
	type ChallengeRefusal,
	decideChallenge,
	suspends,
} from '../../domain/evaluation/decide-challenge.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecordChallenge extends ChallengeAsked {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
}

type Refusal = ChallengeRefusal | { readonly code: 'not-found' };
type Outcome = { readonly challengeId: string; readonly suspends: boolean };

/** Records a letter of challenge, or a claim; one that was issued and notified suspends entering into the lot's agreement. The office is told. */
export async function recordChallenge(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecordChallenge,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { lotId, kind, madeOn } = command;
	const madeBy = command.from.trim();
	const words = command.words.trim();
	const notifiedOn = kind === 'claim' ? command.notifiedOn : null;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'record-challenge', gated(command), async (tx) => {
		const it = await lockLot(tx, scope, today, actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const decided = decideChallenge({ ...command, notifiedOn }, today);
		if (!decided.ok) return decided;
		const { tender } = it;
		// Whoever enters into the agreement holds its programme: of a claim and an acceptance at once, the second finds the first.
		await lockProgrammeOf(tx, tender.programmeId);
		const id = services.ids.next();
		await insertChallenge(tx, tender.id, {
			id,
			lotId,
			kind,
			madeBy,
			madeOn,
			notifiedOn,
			words,
			recordedBy: actor.personId,
			recordedAt: now,
		});
		const isSuspending = suspends({ kind, notifiedOn, hasEnded: false });
		const what = isSuspending ? 'suspends' : kind;
		const link = `${services.config.origin}/tenders/${tender.slug}/lots/${lotId}/decision`;
		return accepted({
			outcome: { challengeId: id, suspends: isSuspending },
			changes: [
				{
					action: kind === 'letter' ? 'award.challenged' : 'award.claim-recorded',
					subject: { kind: 'tender', id: tender.id },
					bodyId: scope.bodyId,
					after: {
						lotId,
						challenge: id,
						from: { freeText: madeBy },
						words: { freeText: words },
						madeOn,
						notifiedOn,
					},
				},
			],
			messages: (await listRecipients(tx, [scope.bodyId], POLICY['challenge.record'], today))
				.filter(({ personId }) => personId !== actor.personId)
				.map((to) => challengeMail(to, { tender: tender.notice.title, link }, what)),
		});
	});
}
