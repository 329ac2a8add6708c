import { listConcernedBidders } from '../../../db/read/clarifications.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listAmendments, waitingOf } from '../../../db/read/tender-versions.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { decideOnAmendment, insertTenderVersion, overtakeBids } from '../../../db/write/tender-versions.ts';
import { saveTender } from '../../../db/write/tenders.ts';
import { tenderAmendedLetter } from '../../../templates/emails/tender-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	type AmendmentDecisionRefusal,
	decideAmendmentApproval,
} from '../../domain/tender/decide-amendment.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ApproveAmendment {
	readonly commandId: string;
	readonly slug: string;
	readonly expectedVersion: number;
}

type Refusal = AmendmentDecisionRefusal | { readonly code: 'not-found' };

/**
 * A second person approves what waits, and it holds at once: the notice's next version, and its closing. The instant is read once the tender's
 * row is held, as it is for a bid: whichever of the two has the row first is judged first. Whoever bids or has asked is told.
 */
export async function approveAmendment(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: ApproveAmendment,
): Promise<Result<{ readonly version: number }, Refusal>> {
	const { slug, expectedVersion } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly version: number }, Refusal>(
		services,
		actor,
		'approve-amendment',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const at = services.clock.businessNow(await readDatabaseClock(tx, services));
			const all = await listAmendments(tx, tender.id);
			const waiting = waitingOf(all);
			const drafters = all
				.filter(({ amends }) => amends === tender.noticeVersion)
				.map(({ draftedBy }) => draftedBy);
			const by = { own: accountOf(actor), expectedVersion, drafters };
			const decided = decideAmendmentApproval(tender, waiting, by, at);
			if (!decided.ok) return decided;
			if (waiting === null) return refused({ code: 'nothing-waits' });
			const { notice, reason } = waiting;
			const { asksAgain } = decided.value;
			const version = tender.noticeVersion + 1;
			if (!(await saveTender(tx, tender.id, expectedVersion, { notice, noticeVersion: version })))
				return refused({ code: 'changed-meanwhile' });
			await insertTenderVersion(tx, tender.id, {
				number: version,
				notice,
				reason,
				asksAgain,
				approvedBy: actor.personId,
				at,
			});
			await decideOnAmendment(tx, tender.id, waiting.number, {
				outcome: 'approved',
				decidedBy: actor.personId,
				decidedAt: at,
				words: '',
			});
			if (asksAgain) await overtakeBids(tx, tender.id);
			const about = {
				tender: notice.title,
				commissioner: (await findOwner(tx, tender.programmeId, today)).name,
				closesAt: notice.timetable.closesAt,
				link: `${services.config.origin}/open-tenders/${slug}`,
			};
			const bidders = await listConcernedBidders(tx, tender.id);
			const told = await listRecipients(tx, bidders, POLICY['bid.write'], today);
			return accepted({
				outcome: { version },
				changes: [
					{
						action: 'tender.amended',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						before: { version: tender.noticeVersion, closesAt: tender.closesAt },
						after: { version, closesAt: notice.timetable.closesAt, asksAgain },
					},
				],
				messages: told.map((person) => tenderAmendedLetter(person, about, asksAgain)),
			});
		},
	);
}
