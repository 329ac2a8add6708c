import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { saveAward } from '../../../db/write/awards.ts';
import { undoingProposedMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { accountOf, areOnePerson } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideProposedUndoing, type ProposeUndoingRefusal } from '../../domain/evaluation/decide-undoing.ts';
import { isAsSeen, mayTakePart } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ProposeUndoing {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly reason: string;
	readonly expectedVersion: number;
}

type Refusal =
	| ProposeUndoingRefusal
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-found' };

/** Proposes that an approved decision about a lot is undone. Until another person has decided, nothing goes on with it; whoever may is told, once. */
export async function proposeUndoing(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ProposeUndoing,
): Promise<Result<{ readonly decision: number }, Refusal | LooksPersonalRefusal>> {
	const { lotId } = command;
	const reason = command.reason.trim();
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const proposer = accountOf(actor);
	return carryOut<{ readonly decision: number }, Refusal>(
		services,
		actor,
		'propose-undoing',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, today, actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const { lot, tender } = it;
			const { award } = lot;
			const decided = decideProposedUndoing(award, reason);
			if (!decided.ok) return decided;
			if (award === null || !isAsSeen(award, command.expectedVersion))
				return refused({ code: 'changed-meanwhile' });
			await lockProgrammeOf(tx, tender.programmeId);
			await saveAward(tx, award.id, {
				undoingBy: actor.personId,
				undoingAt: now,
				undoingReason: reason,
			});
			const link = `${services.config.origin}/tenders/${tender.slug}/lots/${lotId}/decision`;
			return accepted({
				outcome: { decision: award.number },
				changes: [
					{
						action: 'award.undoing-proposed',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: { lotId, decision: award.number, reason: { freeText: reason } },
					},
				],
				messages: (await listRecipients(tx, [scope.bodyId], POLICY['award.approve'], today))
					.filter((to) => !areOnePerson(to, proposer) && mayTakePart(lot, to.personId))
					.map((to) => undoingProposedMail(to, { tender: tender.notice.title, link }, proposer.name)),
			});
		},
	);
}
