import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import { gatherDailyMail } from '../mail/gather-daily-mail.ts';
import { sendQueuedMail } from '../mail/send-queued-mail.ts';
import { agreeExtension } from './agree-extension.ts';
import { closeReturn } from './close-return.ts';
import { remindOfReturns } from './remind-of-returns.ts';
import { aReturnInHand, type InHand, submit } from './returns.test-data.ts';

/** The clock of the business is moved; the programme has a return of each strand, of which only the one in hand is looked at. */
async function on(inHand: InHand, day: string): Promise<readonly string[]> {
	inHand.services.clock.moveBusinessDay(isoDate(day) as IsoDate);
	const before = await ids(inHand);
	await remindOfReturns(inHand.services);
	await remindOfReturns(inHand.services);
	const rows = await inHand.db.reader
		.selectFrom('outbox')
		.select(['id', 'subject', 'toAddress'])
		.where('aboutId', '=', inHand.returnId)
		.orderBy('subject')
		.orderBy('toAddress')
		.execute();
	return rows
		.filter(({ id }) => !before.includes(id))
		.map(({ subject, toAddress }) => `${subject} → ${toAddress}`);
}

const ids = async (inHand: InHand) =>
	(await inHand.db.reader.selectFrom('outbox').select('id').execute()).map(({ id }) => id);

const subjects = (lines: readonly string[]) => [
	...new Set(lines.map((line) => line.replace(/( →|: ).*$/, ''))),
];

eachEngine((makeDb) => {
	// Due on Friday 27 October 2017.
	test('a return is told of as it opens, in 10 and 2 working days, today and overdue, then weekly, each once', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		const { preparer, certifier, office } = inHand.people;
		expect(subjects(await on(inHand, '2017-10-12'))).toEqual(['Return to fill in']);
		expect(await on(inHand, '2017-10-12')).toEqual([]);
		const ten = await on(inHand, '2017-10-13');
		expect(subjects(ten)).toEqual(['Return due in 10 working days']);
		expect(ten.some((line) => line.endsWith(preparer.email))).toBe(true);
		expect(ten.some((line) => line.endsWith(office.officer.email))).toBe(false);
		expect(subjects(await on(inHand, '2017-10-25'))).toEqual(['Return due in 2 working days']);
		expect(subjects(await on(inHand, '2017-10-27'))).toEqual(['Return due today']);
		const overdue = await on(inHand, '2017-10-28');
		expect(subjects(overdue)).toEqual(['Return overdue']);
		expect(overdue.some((line) => line.endsWith(certifier.email))).toBe(true);
		expect(overdue.some((line) => line.endsWith(office.officer.email))).toBe(true);
		expect(overdue.some((line) => line.endsWith(preparer.email))).toBe(false);
		expect(await on(inHand, '2017-11-03')).toEqual([]);
		expect(subjects(await on(inHand, '2017-11-04'))).toEqual(['Return overdue']);
	});

	test('after a month without the clock only the newest reminder goes', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		await on(inHand, '2017-10-12');
		expect(subjects(await on(inHand, '2017-11-15'))).toEqual(['Return overdue']);
	});

	test('two runs at once send one', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		inHand.services.clock.moveBusinessDay(isoDate('2017-10-16'));
		await Promise.allSettled([remindOfReturns(inHand.services), remindOfReturns(inHand.services)]);
		const rows = await inHand.db.reader
			.selectFrom('returnReminder')
			.select(['returnId', 'step'])
			.where('returnId', '=', inHand.returnId)
			.execute();
		expect(rows).toEqual([{ returnId: inHand.returnId, step: 1 }]);
		const letters = await inHand.db.reader
			.selectFrom('outbox')
			.select('toAddress')
			.where('aboutId', '=', inHand.returnId)
			.execute();
		expect(new Set(letters.map(({ toAddress }) => toAddress)).size).toBe(letters.length);
	});

	test('more time moves the reminders; what has been queued for the day before is not sent', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		await on(inHand, '2017-10-27');
		expect(
			await agreeExtension(...inHand.as(inHand.people.office.officer), {
				...inHand.order(),
				newDueOn: isoDate('2017-11-30'),
				dueOnSeen: isoDate('2017-10-27'),
				agreedWith: 'their manager',
				reason: 'Their system was down.',
				nobodyNamed: true,
			}),
		).toMatchObject({ ok: true });
		expect(await on(inHand, '2017-10-31')).toEqual([]);
		await sendQueuedMail({ ...inHand.services, mailer: { send: async () => {} } });
		const due = await inHand.db.reader
			.selectFrom('outbox')
			.select(['sentAt', 'droppedAt'])
			.where('aboutId', '=', inHand.returnId)
			.where('kind', '=', 'return-due')
			.execute();
		expect(due.length).toBeGreaterThan(0);
		expect(due.every(({ sentAt, droppedAt }) => sentAt === null && droppedAt !== null)).toBe(true);
		expect(subjects(await on(inHand, '2017-11-16'))).toEqual(['Return due in 10 working days']);
	});

	test('one that came, or was closed, is told of no more; a reminder that waits is dropped', async () => {
		const came = await aReturnInHand(await makeDb(), 'ready-to-certify');
		await on(came, '2017-10-25');
		expect(await submit(came, came.people.certifier)).toMatchObject({ ok: true });
		expect(await on(came, '2017-10-31')).toEqual([]);
		await sendQueuedMail({ ...came.services, mailer: { send: async () => {} } });
		const kinds = await came.db.reader
			.selectFrom('outbox')
			.select('kind')
			.where('aboutId', '=', came.returnId)
			.where('droppedAt', 'is not', null)
			.execute();
		expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['return-due']));

		const closed = await aReturnInHand(await makeDb(), 'draft');
		await on(closed, '2017-10-31');
		expect(
			await closeReturn(...closed.as(closed.people.office.officer), {
				...closed.order(),
				why: 'provider-refuses',
				reason: '',
			}),
		).toMatchObject({ ok: true });
		expect(await on(closed, '2017-11-07')).toEqual([]);
		expect(await gatherDailyMail(closed.services)).toBe(0);
	});
});
