import { getAccreditationEffects } from '../../../db/read/accreditation-effects.ts';
import {
	type AccreditationRow,
	findAccreditation,
	listAccreditations,
	listReminders,
} from '../../../db/read/accreditations.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { insertReminder } from '../../../db/write/accreditations.ts';
import {
	accreditationExpiresLetter,
	accreditationLapsedLetter,
} from '../../../templates/emails/accreditation-letters.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { isSucceeded, TOLD_OF_ACCREDITATIONS } from '../../domain/grant/accreditation.ts';
import { HAS_LAPSED, reminderDue } from '../../domain/grant/reminder-due.ts';
import { accepted, refused } from '../../domain/result.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/**
 * For the clock: tells the commissioner's officers and the provider 60 and 14 days before an accreditation ends, and once it has lapsed; each once for
 * a last day, whenever the clock gets to it. Nothing of programmes that are over, nor where another one takes its place. Answers how many were told of.
 */
export async function remindOfAccreditations(services: Services): Promise<number> {
	const today = londonDay(services.clock.businessNow());
	const all = await listAccreditations(services.db.reader, scopeOfClock(), today);
	const sent = await listReminders(
		services.db.reader,
		all.map(({ id }) => id),
	);
	const due = all.filter(
		(row) =>
			row.programmeEndsOn >= today &&
			reminderDue(row, sent.get(row.id) ?? [], today) !== null &&
			!isSucceeded(
				row,
				all.filter(({ programmeId }) => programmeId === row.programmeId),
			),
	);
	let told = 0;
	for (const row of due) if (await remindOf(services, row, today)) told += 1;
	return told;
}

/** One in a transaction of its own, looked at again inside it: it may have been renewed meanwhile. */
async function remindOf(services: Services, { id }: AccreditationRow, today: IsoDate): Promise<boolean> {
	const done = await carryOut<boolean, 'nothing-due'>(
		services,
		null,
		'remind-of-accreditation',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const row = await findAccreditation(tx, scopeOfClock(), today, id);
			const daysBefore =
				row === null ? null : reminderDue(row, (await listReminders(tx, [id])).get(id) ?? [], today);
			if (row === null || row.expiresOn === null || daysBefore === null) return refused('nothing-due');
			await insertReminder(tx, id, row.expiresOn, daysBefore, services.clock.now());
			const { areas } = await getAccreditationEffects(tx, row);
			const named = {
				provider: row.organisationName,
				programme: row.programmeName,
				standard: row.standard,
				day: writeDay(row.expiresOn),
				areas: [...new Set(areas.map(({ areaName }) => areaName))],
				link: `${services.config.origin}/accreditations/${id}`,
			};
			const left = plural(daysBetween(today, row.expiresOn), 'day');
			const people = await listRecipients(
				tx,
				[row.bodyId, row.organisationId],
				TOLD_OF_ACCREDITATIONS,
				today,
			);
			return accepted({
				outcome: true,
				changes: [
					{
						action: daysBefore === HAS_LAPSED ? 'accreditation.lapse-told' : 'accreditation.reminder-sent',
						subject: { kind: 'accreditation', id },
						bodyId: row.bodyId,
						after: { expiresOn: row.expiresOn, daysBefore },
					},
				],
				messages: people.map((person) =>
					daysBefore === HAS_LAPSED
						? accreditationLapsedLetter(person, named)
						: accreditationExpiresLetter(person, named, left),
				),
			});
		},
	);
	return done.ok;
}
