import { expect, test } from 'vitest';
import { saveCalendarAddress } from '../../../db/write/calendars.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import { aBoard, aMeeting } from '../../../scripts/starting-data/factories/board.ts';
import { aPortalOfPeople, PASSWORD, tokenIn } from '../../../test/setup/portal-of-people.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { expressInterest } from '../interest/express-interest.ts';
import { agreeExtension } from '../kpi-return/agree-extension.ts';
import { aReturnInHand } from '../kpi-return/returns.test-data.ts';
import { sendPasswordLink } from '../password/send-password-link.ts';
import { setPassword } from '../password/set-password.ts';
import { as, published } from '../tender/tenders.test-data.ts';
import { findCalendar } from './find-calendar.ts';
import { renewCalendarAddress } from './renew-calendar-address.ts';
import { showCalendar } from './show-calendar.ts';

const TOKEN = /^https:\/\/portal\.example\/calendar\/([A-Za-z0-9_-]{43})\.ics$/;
const ADDRESS = '192.0.2.7';

const show = (services: Services, token: string) => showCalendar(services, { token, address: ADDRESS });

/** The person's calendar as a program reads it: lines unfolded. */
async function calendarOf(services: Services, personId: string): Promise<string> {
	const token = services.ids.token();
	await services.db.transaction((tx) =>
		saveCalendarAddress(tx, personId, sha256(token), services.clock.now()),
	);
	const shown = await show(services, token);
	return shown.ok ? shown.value.replaceAll('\r\n ', '') : '';
}

const eventsIn = (calendar: string): readonly (readonly string[])[] =>
	[...calendar.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, event = '']) =>
		event.trim().split('\r\n'),
	);
const lineOf = (event: readonly string[] | undefined, name: string): string =>
	event?.find((line) => line.startsWith(name)) ?? '';

eachEngine((makeDb) => {
	test('an address is made for the password, is kept by its digest alone, and takes the place of the one before it', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const { id, actor } = await portal.somebody('officer');
		expect(await findCalendar(services, actor)).toBe(null);
		expect(await renewCalendarAddress(services, actor, { password: 'something else' })).toEqual({
			ok: false,
			refusal: { code: 'wrong' },
		});
		const made = async () => {
			const done = await renewCalendarAddress(services, actor, { password: PASSWORD });
			return TOKEN.exec(done.ok ? done.value : '')?.[1] ?? '';
		};
		const first = await made();
		expect(await show(services, first)).toMatchObject({ ok: true });
		const second = await made();
		expect(await show(services, first)).toEqual({ ok: false, refusal: 'not-found' });
		expect(await show(services, second)).toMatchObject({ ok: true });
		expect(await findCalendar(services, actor)).toBe(services.clock.now());
		expect(await portal.actionsOn(id)).toEqual(Array(2).fill('calendar.address-renewed'));
		const kept = [
			await services.db.reader.selectFrom('auditPayload').select('payload').execute(),
			await services.db.reader.selectFrom('command').select('outcome').execute(),
			await services.db.reader.selectFrom('calendarAddress').select('tokenHash').execute(),
		];
		expect(JSON.stringify(kept)).not.toContain(second);
	});

	test('nobody who is suspended has a calendar, and an address that nobody has is not there', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const { id } = await portal.somebody('officer');
		expect(await calendarOf(services, id)).toContain('BEGIN:VCALENDAR');
		await services.db.transaction((tx) =>
			tx.updateTable('person').set({ suspendedAt: services.clock.now() }).where('id', '=', id).execute(),
		);
		expect(await calendarOf(services, id)).toBe('');
		expect(await show(services, 'x'.repeat(43))).toEqual({ ok: false, refusal: 'not-found' });
	});

	test('a provider finds its return on the day on which it is due; when that moves, the same entry moves with the next number', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		const { preparer, office } = inHand.people;
		const [services] = inHand.as(preparer);
		const ofReturn = async () =>
			eventsIn(await calendarOf(services, preparer.id)).find((event) =>
				lineOf(event, 'SUMMARY').includes('July to September 2017'),
			);
		const before = await ofReturn();
		expect([lineOf(before, 'DTSTART'), lineOf(before, 'SEQUENCE'), lineOf(before, 'SUMMARY')]).toEqual([
			'DTSTART;VALUE=DATE:20171027',
			'SEQUENCE:0',
			expect.stringMatching(/^SUMMARY:Return due: .*July to September 2017$/),
		]);
		expect(await ofReturn()).toEqual(before);
		const agreed = await agreeExtension(...inHand.as(office.officer), {
			...inHand.order(),
			newDueOn: isoDate('2017-11-10'),
			agreedWith: 'the manager',
			reason: 'the records moved',
			dueOnSeen: isoDate('2017-10-27'),
		});
		expect(agreed.ok).toBe(true);
		const after = await ofReturn();
		expect([lineOf(after, 'DTSTART'), lineOf(after, 'SEQUENCE'), lineOf(after, 'UID')]).toEqual([
			'DTSTART;VALUE=DATE:20171110',
			'SEQUENCE:1',
			lineOf(before, 'UID'),
		]);
	});

	test('each finds what concerns them by their role: another provider nothing of it, the office one entry for a programme; nobody a name', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft');
		const { preparer, certifier, office } = inHand.people;
		const [services] = inHand.as(preparer);
		const titles = async (personId: string) =>
			eventsIn(await calendarOf(services, personId)).map((event) => lineOf(event, 'SUMMARY'));
		expect((await titles(certifier.id)).filter((title) => title.includes('Return due'))).toHaveLength(1);
		const { programme } = inHand;
		expect(await titles(programme.people.perpetrator.preparer.id)).not.toEqual(
			expect.arrayContaining(await titles(certifier.id)),
		);
		const officers = await titles(office.officer.id);
		expect(officers.filter((title) => title.startsWith('SUMMARY:Returns due'))).toHaveLength(1);
		expect(await titles(office.approver.id)).not.toEqual(
			expect.arrayContaining([expect.stringContaining('Return')]),
		);
		const all = await calendarOf(services, office.officer.id);
		for (const { name } of [preparer, certifier, office.officer]) expect(all).not.toContain(name);
	});

	test('a member finds the meetings of their board, whoever drafts its papers also when they are due, anybody else of the office neither', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services, world } = portal;
		const member = await portal.somebody('board-member');
		const officer = await portal.somebody('officer', { organisation: member.organisation });
		const evaluator = await portal.somebody('evaluator', { organisation: member.organisation });
		const board = aBoard(world, member.organisation, [member], { name: 'The board' });
		aMeeting(world, board, isoDate('2026-12-10'));
		await portal.save();
		const days = async (personId: string) =>
			eventsIn(await calendarOf(services, personId)).map((event) => [
				lineOf(event, 'SUMMARY'),
				lineOf(event, 'DTSTART'),
			]);
		const meeting = ['SUMMARY:The board meets', 'DTSTART;VALUE=DATE:20261210'];
		expect(await days(member.id)).toEqual([meeting]);
		expect(await days(officer.id)).toEqual([
			['SUMMARY:Papers due for The board', 'DTSTART;VALUE=DATE:20261203'],
			meeting,
		]);
		expect(await days(evaluator.id)).toEqual([]);
		await services.db.transaction((tx) =>
			tx
				.updateTable('membership')
				.set({ endsOn: isoDate('2026-10-19') })
				.where('personId', 'in', [member.id, officer.id])
				.execute(),
		);
		expect([await days(member.id), await days(officer.id)]).toEqual([[], []]);
	});

	test('a bidder that showed interest finds when questions and bids close, in UTC; one that did not finds nothing; the office all dates', async () => {
		const it = await published(await makeDb());
		const { services } = it;
		const days = async (personId: string) =>
			eventsIn(await calendarOf(services, personId))
				.filter((event) => lineOf(event, 'UID').startsWith('UID:tender-'))
				.map((event) => lineOf(event, 'UID').replace(/^UID:tender-.*?-(\w+)@.*$/, '$1'));
		expect(await days(it.bidder.preparer.id)).toEqual([]);
		await expressInterest(services, ...as(it.bidder.preparer), {
			commandId: services.ids.next(),
			slug: it.slug,
		});
		expect(await days(it.bidder.preparer.id)).toEqual(['questions', 'closing']);
		expect(await days(it.otherBidder.preparer.id)).toEqual([]);
		expect(await days(it.officer.id)).toEqual(['questions', 'answers', 'closing', 'evaluation', 'award']);
		const calendar = await calendarOf(services, it.bidder.preparer.id);
		expect(calendar).toMatch(/DTSTART:\d{8}T\d{6}Z/);
		expect(calendar).not.toContain('TZID');
	});

	test('guesses from one network are few: after them even the right address waits', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const { id } = await portal.somebody('officer');
		const now = epochMilliseconds(services.clock.now());
		const limit = ATTEMPT_LIMITS['calendar-address'];
		await services.db.transaction(async (tx) => {
			for (let asked = 0; asked < limit.attempts; asked += 1)
				await takeAttempt(tx, `calendar:${ADDRESS}`, limit, now);
		});
		expect(await calendarOf(services, id)).toBe('');
		expect(await show(services, 'x'.repeat(43))).toMatchObject({ refusal: { code: 'too-many' } });
		portal.passMinutes(limit.minutes + 1);
		for (let read = 0; read <= limit.attempts; read += 1)
			expect(await calendarOf(services, id)).toContain('BEGIN:VCALENDAR');
	});

	test('a new password ends the address: somebody else may have made it with the old one', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const { actor, email } = await portal.somebody('officer');
		const done = await renewCalendarAddress(services, actor, { password: PASSWORD });
		const [, token = ''] = TOKEN.exec(done.ok ? done.value : '') ?? [];
		expect((await show(services, token)).ok).toBe(true);
		await sendPasswordLink(services, { email, address: ADDRESS });
		const link = tokenIn(await portal.letterTo(email));
		expect((await setPassword(services, { token: link, password: 'a quiet heron by the lock' })).ok).toBe(
			true,
		);
		expect(await show(services, token)).toEqual({ ok: false, refusal: 'not-found' });
	});

	test('on one’s own page the address is shown once; a calendar reads it without a session', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const { actor } = await portal.somebody('officer');
		const at = routeOver(services, actor);
		const form = await at.open('/account/calendar');
		expect(form.text).toContain('Make an address');
		expect(await at.send('/account/calendar', form, { password: 'wrong' })).toMatchObject({ status: 422 });
		const made = await at.send('/account/calendar', form, { password: PASSWORD });
		const [address = ''] = /https:\/\/portal\.example\/calendar\/\S+?\.ics/.exec(made.text) ?? [];
		expect((await at.open('/account/calendar')).text).not.toContain('.ics');
		const nobody = routeOver(services, null);
		expect((await nobody.open(new URL(address).pathname)).status).toBe(200);
		expect((await nobody.open('/calendar/anything.ics')).status).toBe(404);
		expect((await nobody.open(`/calendar/${'x'.repeat(43)}.ics`)).status).toBe(404);
	});
});
