import type { Tx } from '../../../db/connect.ts';
import { hasAward } from '../../../db/read/awards.ts';
import { listConcernedBidders } from '../../../db/read/clarifications.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listTenderSteps, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { appendTenderStep, saveTender } from '../../../db/write/tenders.ts';
import { tenderCancelledLetter } from '../../../templates/emails/tender-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideTenderStep, type TenderStepRefusal } from '../../domain/tender/decide-tender-step.ts';
import { problemsOfNotice } from '../../domain/tender/problems-of-notice.ts';
import type { TenderState } from '../../domain/tender/tender-state.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut, type Message } from '../record-change.ts';

export interface TakeTenderStep {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly act: 'put-forward' | 'send-back' | 'withdraw' | 'cancel';
	readonly words: string;
}

type Refusal = TenderStepRefusal | { readonly code: 'not-found' };

/** Every step but publishing, which makes the keys. */
export async function takeTenderStep(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: TakeTenderStep,
): Promise<Result<{ readonly state: TenderState }, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion, act } = command;
	const words = command.words.trim();
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly state: TenderState }, Refusal>(
		services,
		actor,
		'take-tender-step',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const decided = decideTenderStep(
				{ ...tender, steps: await listTenderSteps(tx, tender.id) },
				{
					act,
					by: accountOf(actor),
					expectedVersion,
					words,
					problems: problemsOfNotice(tender.notice, today),
					openers: 0,
					isAwarded: await hasAward(tx, tender.id),
				},
			);
			if (!decided.ok) return decided;
			const { state, kind } = decided.value;
			if (!(await saveTender(tx, tender.id, expectedVersion, { state })))
				return refused({ code: 'changed-meanwhile' });
			await appendTenderStep(tx, tender.id, { kind, personId: actor.personId, at: now, words });
			return accepted({
				outcome: { state },
				changes: [
					{
						action: `tender.${kind}`,
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						before: { state: tender.state },
						after: { state, words: { freeText: words } },
					},
				],
				messages: kind === 'cancelled' ? await lettersOfCancelling(services, tx, tender, today) : [],
			});
		},
	);
}

/** Whoever is interested, bids or has asked is told, each alone. */
async function lettersOfCancelling(
	{ config }: Services,
	tx: Tx,
	{ id, slug, programmeId, notice }: TenderRow,
	today: IsoDate,
): Promise<readonly Message[]> {
	const about = {
		tender: notice.title,
		commissioner: (await findOwner(tx, programmeId, today)).name,
		link: `${config.origin}/open-tenders/${slug}`,
	};
	const told = await listRecipients(tx, await listConcernedBidders(tx, id), POLICY['bid.write'], today);
	return told.map((person) => tenderCancelledLetter(person, about));
}
