import { listOpenersLeft, type Opener } from '../../../db/read/bid-openers.ts';
import { findLastOpenerAlarm } from '../../../db/read/opener-alarms.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listTendersBeforeClosing, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { insertOpenerAlarm, saveOpenerAlarmMended } from '../../../db/write/opener-alarms.ts';
import { tooFewOpenersLetter } from '../../../templates/emails/tender-letters.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, refused } from '../../domain/result.ts';
import { decideAlarm, isShortOfOpeners, TOLD_OF_OPENERS } from '../../domain/tender/openers-left.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: tells the office's officers and approvers when, before a tender closes, fewer than two are left who can open its bids. Once for each
 * time that it comes to that; again only after there were enough in between. Answers how many tenders were told of.
 */
export async function warnOfOpeners(services: Services): Promise<number> {
	const now = services.clock.businessNow();
	const open = await listTendersBeforeClosing(services.db.reader, scopeOfClock(), now);
	let told = 0;
	for (const tender of open) if (await warnOf(services, tender)) told += 1;
	return told;
}

/** One in a transaction of its own, judged inside it. */
async function warnOf(services: Services, { slug }: TenderRow): Promise<boolean> {
	const done = await carryOut<'tell' | 'mend', 'nothing-due'>(
		services,
		null,
		'warn-of-openers',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const scope = scopeOfClock();
			const tender = await lockTender(tx, scope, londonDay(services.clock.businessNow()), slug);
			const now = services.clock.businessNow();
			const today = londonDay(now);
			if (tender === null || tender.state !== 'published' || now >= tender.closesAt)
				return refused('nothing-due');
			const { id: bodyId } = await findOwner(tx, tender.programmeId, today);
			const left = await listOpenersLeft(tx, tender.id, bodyId, today);
			const due = decideAlarm(
				isShortOfOpeners(tender, left, false),
				await findLastOpenerAlarm(tx, tender.id),
			);
			if (due === null) return refused('nothing-due');
			const { act, number } = due;
			if (act === 'tell') await insertOpenerAlarm(tx, tender.id, number, now);
			else await saveOpenerAlarmMended(tx, tender.id, number, now);
			const people = act === 'tell' ? await listRecipients(tx, [bodyId], TOLD_OF_OPENERS, today) : [];
			return accepted({
				outcome: act,
				changes: [
					{
						action: act === 'tell' ? 'tender.openers-short-told' : 'tender.openers-short-mended',
						subject: { kind: 'tender', id: tender.id },
						bodyId,
						after: { closesAt: tender.closesAt, openersLeft: left.map(({ personId }) => personId) },
					},
				],
				messages: people.map((person) => tooFewOpenersLetter(person, namedOf(services, tender, left))),
			});
		},
	);
	return done.ok && done.value === 'tell';
}

const namedOf = ({ config }: Services, { notice, slug, closesAt }: TenderRow, left: readonly Opener[]) => ({
	tender: notice.title,
	closesAt,
	left: left.map(({ name }) => name),
	link: `${config.origin}/tenders/${slug}`,
});
