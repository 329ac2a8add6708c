import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { editProgramme } from '../programme/edit-programme.ts';
import { listReferralAreas } from '../referral/list-referral-areas.ts';
import { showReferral } from '../referral/show-referral.ts';
import { decideAreaPages } from './decide-area-pages.ts';
import { listAreaPagesWaiting } from './list-area-pages-waiting.ts';
import { as, makePublic, writeWords } from './public-pages.test-data.ts';
import { sendAreaPages } from './send-area-pages.ts';
import { showAreaPages } from './show-area-pages.ts';
import { takeDownAreaPages } from './take-down-area-pages.ts';

async function inHand(db: Db) {
	const world = aWorld();
	const programme = aProgramme(world);
	const { officer, approver } = programme.office;
	/** One person with both roles, and the officer again under another account. */
	const both = aPerson(world, ['officer', 'approver'], { organisation: programme.body });
	const again = aPerson(world, 'approver', {
		organisation: programme.body,
		name: officer.name,
		email: 'somebody.else@another.example',
	});
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-05-02'));
	await writeWords(services, programme.slug);
	let commands = 0;
	const commandId = () => `page-${++commands}`;
	const facts = async () => (await showAreaPages(services, as(services, officer)[2], programme.slug))!;
	const areaIds = programme.areas.map(({ id }) => id);
	const area = await db.reader
		.selectFrom('area')
		.select('onsCode')
		.where('id', '=', areaIds[0] ?? '')
		.executeTakeFirstOrThrow();
	return {
		services,
		programme,
		officer,
		approver,
		both,
		again,
		facts,
		areaIds,
		send: async (by = officer, ids: readonly string[] = areaIds) =>
			sendAreaPages(...as(services, by), {
				commandId: commandId(),
				slug: programme.slug,
				areaIds: ids,
				expectedVersion: (await facts()).programme.version,
			}),
		approve: async (by = approver, ids?: readonly string[]) =>
			decideAreaPages(...as(services, by), {
				commandId: commandId(),
				slug: programme.slug,
				pageIds: ids ?? (await facts()).pages.filter(({ state }) => state === 'waiting').map(({ id }) => id),
				answer: { decision: 'approve' },
			}),
		commandId,
		told: async () => (await showReferral(services, area.onsCode))?.programmes[0],
		publicAreas: async () => (await listReferralAreas(services)).length,
	};
}

eachEngine((makeDb) => {
	test('nothing of a programme is public until a second person has approved what an officer sent', async () => {
		const t = await inHand(await makeDb());
		expect(await t.publicAreas()).toBe(0);
		expect(await t.told()).toBeUndefined();
		expect(await t.send()).toEqual({ ok: true, value: { pages: t.areaIds.length } });
		expect(await t.publicAreas()).toBe(0);
		expect(await t.approve()).toEqual({ ok: true, value: { pages: t.areaIds.length } });
		expect(await t.publicAreas()).toBe(t.areaIds.length);
		const events = await t.services.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', 'like', 'area-page.%')
			.orderBy('sequence')
			.execute();
		expect(new Set(events.map(({ action }) => action))).toEqual(
			new Set(['area-page.sent', 'area-page.published']),
		);
	});

	test('nobody approves what they sent, under none of their accounts', async () => {
		const t = await inHand(await makeDb());
		await t.send(t.both);
		expect(await t.approve(t.both)).toMatchObject({ refusal: { code: 'sent-it-themselves' } });
		await t.send(t.officer);
		expect(await t.approve(t.again)).toMatchObject({ refusal: { code: 'sent-it-themselves' } });
		expect(await t.publicAreas()).toBe(0);
		const waits = async (person: typeof t.both) =>
			(await listAreaPagesWaiting(...as(t.services, person))).flatMap(({ areas }) => areas).length;
		expect([await waits(t.again), await waits(t.both), await waits(t.approver)]).toEqual([
			0,
			t.areaIds.length,
			t.areaIds.length,
		]);
		expect(await t.approve(t.both)).toMatchObject({ ok: true });
		expect(await waits(t.approver)).toBe(0);
	});

	test('words that an officer changes afterwards are not public until they are approved in their turn', async () => {
		const t = await inHand(await makeDb());
		await makePublic(t.services, t.programme);
		const { version } = (await t.facts()).programme;
		await editProgramme(...as(t.services, t.officer), {
			commandId: t.commandId(),
			slug: t.programme.slug,
			expectedVersion: version,
			change: { part: 'details', details: { whoItIsFor: 'Everybody.' } },
		});
		const told = async () => (await t.told())?.words.whoItIsFor;
		const before = await told();
		expect(before).toMatch(/./);
		expect(before).not.toBe('Everybody.');
		await t.send();
		expect(await told()).toBe(before);
		await t.approve();
		expect(await told()).toBe('Everybody.');
		expect((await t.facts()).pages.filter(({ state }) => state === 'published')).toHaveLength(
			t.areaIds.length,
		);
	});

	test('a page that was sent anew, or decided, is not approved as it was read before', async () => {
		const t = await inHand(await makeDb());
		await t.send();
		const read = (await t.facts()).pages.map(({ id }) => id);
		await t.send();
		expect(await t.approve(t.approver, read)).toMatchObject({ refusal: { code: 'not-waiting' } });
		expect(await t.approve(t.approver, [])).toMatchObject({ refusal: { code: 'no-page' } });
		await t.approve();
		const [open] = (await t.facts()).pages.filter(({ state }) => state === 'published');
		expect(await t.approve(t.approver, [open?.id ?? ''])).toMatchObject({ refusal: { code: 'not-waiting' } });
	});

	test('a page is not sent while it lacks what the public needs, nor for an area that is not the programme’s', async () => {
		const t = await inHand(await makeDb());
		expect(await t.send(t.officer, ['nowhere'])).toMatchObject({ refusal: { code: 'no-area' } });
		await t.services.db.transaction((tx) =>
			tx.updateTable('programme').set({ howToRefer: null, referralContact: null }).execute(),
		);
		expect(await t.send()).toMatchObject({
			refusal: { code: 'incomplete', needs: ['how-to-refer', 'contact'] },
		});
	});

	test('either of the office takes a page down by themselves, and it is gone at once', async () => {
		const t = await inHand(await makeDb());
		await makePublic(t.services, t.programme);
		const [first] = (await t.facts()).pages;
		const command = {
			commandId: t.commandId(),
			slug: t.programme.slug,
			pageIds: [first?.id ?? ''],
			reason: 'by-mistake' as const,
		};
		expect(await takeDownAreaPages(...as(t.services, t.officer), command)).toMatchObject({ ok: true });
		expect(await takeDownAreaPages(...as(t.services, t.officer), command)).toMatchObject({ ok: true });
		expect(await t.publicAreas()).toBe(t.areaIds.length - 1);
		expect(
			await takeDownAreaPages(...as(t.services, t.approver), { ...command, commandId: t.commandId() }),
		).toMatchObject({ refusal: { code: 'not-public' } });
	});
});
