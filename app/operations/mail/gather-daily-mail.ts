import { listForMorning, type OutboxMessage } from '../../../db/read/outbox.ts';
import { listPersons } from '../../../db/read/recipients.ts';
import { stillHolds } from '../../../db/read/still-holds.ts';
import { queueMessage, saveDropped, saveGathered } from '../../../db/write/outbox.ts';
import { dailyLetter } from '../../../templates/emails/daily-letter.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { lastMorning } from '../../domain/mail/last-morning.ts';
import type { Services } from '../../services.ts';

/**
 * For the clock: one letter to each person who wants theirs once a day, of what was written before the last seven o’clock in London, on every day that
 * has something. It may run at any time and as often as one likes. What no longer holds is left out. Answers how many letters.
 */
export async function gatherDailyMail(services: Services): Promise<number> {
	const before = lastMorning(services.clock.now());
	const waiting = await listForMorning(services.db.reader, before, null);
	let letters = 0;
	for (const personId of new Set(waiting.map((message) => message.personId ?? '')))
		if (await gatherFor(services, personId)) letters += 1;
	return letters;
}

const gatherFor = (services: Services, personId: string): Promise<boolean> =>
	services.db.transaction(async (tx) => {
		const { clock, config, ids } = services;
		const now = clock.now();
		const businessNow = clock.businessNow();
		const at = { now, businessNow, today: londonDay(businessNow) };
		const [person] = await listPersons(tx, [personId]);
		const id = ids.next();
		const told: OutboxMessage[] = [];
		for (const message of await listForMorning(tx, lastMorning(now), personId)) {
			if (person !== undefined && (await stillHolds(tx, message, at))) told.push(message);
			else await saveDropped(tx, message.id, now);
		}
		if (person === undefined || told.length === 0) return false;
		await queueMessage(tx, id, dailyLetter(person, told, config.origin), now);
		// Whoever else gathers them at the same time finds that they have gone, and the letter with them.
		if (
			!(await saveGathered(
				tx,
				told.map((message) => message.id),
				id,
				now,
			))
		)
			throw new Error('gathered twice');
		return true;
	});
