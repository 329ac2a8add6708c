import { findAgreementVersion } from '../../../db/read/agreement-versions.ts';
import { findLot, type LotFound, lockLot } from '../../../db/read/lot-evaluations.ts';
import { getUndoneFacts } from '../../../db/read/outcome-facts.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listBidders } from '../../../db/read/told-of-tender.ts';
import { appendStep, lockProgrammeOf, saveVersion } from '../../../db/write/agreement-versions.ts';
import { insertLetter, saveAward } from '../../../db/write/awards.ts';
import { decisionUndoneMail, undoingDecidedMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideUndoing as mayUndo, type UndoingRefusal } from '../../domain/evaluation/decide-undoing.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { stepsToDiscard } from '../../domain/grant/next-state.ts';
import { type OutcomeFacts, outcomeLetter } from '../../domain/grant/papers/outcome-letter.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';

export interface DecideUndoing {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly undo: boolean;
	/** Why it is left standing; '' where it is undone. */
	readonly words: string;
	readonly expectedVersion: number;
}

type Refusal = UndoingRefusal | { readonly code: 'changed-meanwhile' } | { readonly code: 'not-found' };
type Outcome = { readonly undone: boolean; readonly letters: number };
type Drawn = { readonly bidId: string; readonly facts: OutcomeFacts; readonly bytes: Uint8Array };

/** Another person undoes a decision, or lets it stand. Undone, its draft agreement is discarded, bidders who had been told are written to, and the lot is decided again. */
export async function decideUndoing(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecideUndoing,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { lotId, undo } = command;
	const words = command.words.trim();
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const ask = (it: LotFound | null) => {
		const award = it?.lot.award ?? null;
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' as const });
		const decided = mayUndo(award, accountOf(actor), { undo, words });
		if (!decided.ok) return decided;
		if (award === null || !isAsSeen(award, command.expectedVersion))
			return refused({ code: 'changed-meanwhile' as const });
		return accepted({ ...it, award, reason: award.undoing?.reason ?? '', bodyId: scope.bodyId });
	};
	const gate = gated(command);
	return carryOutPrepared<Outcome, Refusal, readonly Drawn[]>(services, actor, 'decide-undoing', gate, {
		ask: async (reader) => ask(await findLot(reader, scope, today, actor, command)),
		make: async () => {
			const told = await services.db.snapshot(async (reader) => {
				const asked = ask(await findLot(reader, scope, today, actor, command));
				if (!asked.ok) return asked;
				const { tender, award, reason } = asked.value;
				return accepted(undo ? await getUndoneFacts(reader, tender, { award, reason, today }) : []);
			});
			if (!told.ok) return told;
			const drawn: Drawn[] = [];
			for (const each of told.value)
				drawn.push({ ...each, ...(await services.drawing.drawGrantPaper(outcomeLetter(each.facts))) });
			return accepted(drawn);
		},
		work: async (tx, drawn) => {
			const asked = ask(await lockLot(tx, scope, today, actor, command));
			if (!asked.ok) return asked;
			const { tender, award, reason, bodyId } = asked.value;
			const by = actor.personId;
			await lockProgrammeOf(tx, tender.programmeId);
			const after = { lotId, decision: award.number };
			const subject = { kind: 'tender', id: tender.id };
			const about = {
				tender: tender.notice.title,
				link: `${services.config.origin}/tenders/${tender.slug}/lots/${lotId}/decision`,
			};
			const toProposer = (await listRecipients(tx, [bodyId], POLICY['award.recommend'], today))
				.filter(({ personId }) => personId === award.undoing?.proposedBy.personId)
				.map((to) => undoingDecidedMail(to, about, undo));
			if (!undo) {
				await saveAward(tx, award.id, { undoingBy: null, undoingAt: null, undoingReason: null });
				const said = { ...after, words: { freeText: words } };
				return accepted({
					outcome: { undone: false, letters: 0 },
					changes: [{ action: 'award.undoing-declined', subject, bodyId, after: said }],
					messages: toProposer,
				});
			}
			await saveAward(tx, award.id, { undoneBy: by, undoneAt: now });
			const { agreement } = award;
			const version =
				agreement === null ? null : await findAgreementVersion(tx, scope, today, agreement.agreementId, 1);
			if (version !== null) {
				if (!(await saveVersion(tx, version.id, version.rowVersion, { state: 'discarded' })))
					return refused({ code: 'changed-meanwhile' });
				for (const kind of stepsToDiscard(version.state))
					await appendStep(tx, version.id, { kind, personId: by, at: now, words: reason });
			}
			for (const { bidId, facts, bytes } of drawn)
				await insertLetter(tx, {
					id: services.ids.next(),
					awardId: award.id,
					bidId,
					occasion: 'undone',
					facts: JSON.stringify(facts),
					pdf: { hash: sha256(bytes), bytes },
					sentAt: now,
				});
			const commissioner = (await findOwner(tx, tender.programmeId, today)).name;
			const told = await listBidders(
				tx,
				tender.id,
				drawn.map(({ bidId }) => bidId),
				today,
			);
			return accepted({
				outcome: { undone: true, letters: drawn.length },
				changes: [
					{ action: 'award.undone', subject, bodyId, after },
					...(version === null
						? []
						: [
								{
									action: 'agreement.discarded',
									subject: { kind: 'agreement-version', id: version.id },
									bodyId,
									before: { state: version.state },
									after: { state: 'discarded', words: { freeText: reason } },
								},
							]),
				],
				messages: [
					...toProposer,
					...told.map(({ bidId, ...to }) => {
						const link = `${services.config.origin}/bids/${bidId}`;
						return decisionUndoneMail(to, { ...about, commissioner, link });
					}),
				],
			});
		},
	});
}
