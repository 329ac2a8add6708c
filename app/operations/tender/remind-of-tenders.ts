import { findOwner } from '../../../db/read/programme-owners.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { listTendersBeforeClosing, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { listTenderReminders, listWithoutBid } from '../../../db/read/told-of-tender.ts';
import { insertTenderReminder } from '../../../db/write/reminders.ts';
import { tenderClosingSoonLetter } from '../../../templates/emails/tender-news-letters.ts';
import { POLICY } from '../../domain/access/policy.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, refused } from '../../domain/result.ts';
import { closingReminderDue } from '../../domain/tender/closing-reminder.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: five working days and one before bids close, tells the people of whoever showed interest or began a bid and has not submitted it.
 * Each once. Nobody of the office learns who was told, nor whether anybody was. Answers how many tenders.
 */
export async function remindOfTenders(services: Services): Promise<number> {
	const open = await listTendersBeforeClosing(
		services.db.reader,
		scopeOfClock(),
		services.clock.businessNow(),
	);
	let told = 0;
	for (const tender of open) if (await remindOf(services, tender)) told += 1;
	return told;
}

/** One in a transaction of its own, judged inside it. */
async function remindOf(services: Services, { slug }: TenderRow): Promise<boolean> {
	const done = await carryOut<boolean, 'nothing-due'>(
		services,
		null,
		'remind-of-tender',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const now = services.clock.businessNow();
			const today = londonDay(now);
			const tender = await lockTender(tx, scopeOfClock(), today, slug);
			if (tender === null || tender.state !== 'published' || now >= tender.closesAt)
				return refused('nothing-due');
			const { id: tenderId, closesAt } = tender;
			const sent = await listTenderReminders(tx, tenderId, closesAt);
			const step = closingReminderDue(londonDay(closesAt), sent, today);
			if (step === null) return refused('nothing-due');
			await insertTenderReminder(tx, { tenderId, closesAt, step, sentAt: services.clock.now() });
			const owner = await findOwner(tx, tender.programmeId, today);
			const about = {
				tender: tender.notice.title,
				commissioner: owner.name,
				closesAt,
				link: `${services.config.origin}/open-tenders/${slug}`,
			};
			const bidders = await listWithoutBid(tx, tenderId);
			const people = await listRecipients(tx, bidders, POLICY['bid.write'], today);
			return accepted({
				outcome: true,
				changes: [
					{
						action: 'tender.closing-told',
						subject: { kind: 'tender', id: tenderId },
						bodyId: owner.id,
						after: { closesAt, step },
					},
				],
				messages: people.map((person) => tenderClosingSoonLetter(person, about)),
			});
		},
	);
	return done.ok;
}
