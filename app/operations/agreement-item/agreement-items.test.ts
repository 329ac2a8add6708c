import { expect, test } from 'vitest';
import { listItemsForBoard } from '../../../db/read/items-for-board.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { found } from '../../../test/setup/found.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { endItem } from './end-item.ts';
import { listAgreementItems } from './list-agreement-items.ts';
import { listOpenItems } from './list-open-items.ts';
import { noteItem } from './note-item.ts';
import { showItem } from './show-item.ts';

eachEngine((makeDb) => {
	async function inHand() {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const another = aProgramme(world);
		await db.transaction((tx) => saveWorld(tx, world));
		const on = (day: string) => servicesOver(db, isoDate(day));
		const agreementId = agreementOf(programme, 'support').id;
		const officer = actorOf(programme.office.officer);
		const content = {
			kind: 'risk',
			title: 'One leader has left',
			detail: 'Two groups share one pair.',
			ownerId: programme.people.support.certifier.id,
			dueOn: isoDate('2017-05-10'),
			level: 'medium',
			forBoard: true,
		} as const;
		const order = () => ({ commandId: crypto.randomUUID(), agreementId, nobodyNamed: false });
		const add = (given = {}, by = officer) =>
			addItem(on('2017-04-10'), by, scopeFor(by), { ...order(), content: { ...content, ...given } });
		const added = async () => {
			const done = await add();
			return done.ok ? done.value.itemId : '';
		};
		return {
			db,
			programme,
			on,
			agreementId,
			officer,
			content,
			order,
			add,
			added,
			lead: actorOf(programme.people.support.preparer),
			member: actorOf(programme.people.member.preparer),
			other: actorOf(programme.people.perpetrator.preparer),
			stranger: actorOf(another.office.officer),
			strangersPerson: another.people.support.certifier.id,
		};
	}

	test('what an officer adds is seen by the office and the lead of the agreement, and by nobody else', async () => {
		const t = await inHand();
		const id = await t.added();
		const seen = async (actor = t.officer) =>
			(await showItem(t.on('2017-04-10'), scopeFor(actor), t.agreementId, id)) !== null;
		expect([
			await seen(),
			await seen(t.lead),
			await seen(t.member),
			await seen(t.other),
			await seen(t.stranger),
		]).toEqual([true, true, false, false, false]);
		expect(await listAgreementItems(t.on('2017-04-10'), scopeFor(t.member), t.agreementId)).toBeNull();
		expect(await listOpenItems(t.on('2017-04-10'), scopeFor(t.other))).toEqual([]);
		expect(await t.add({}, t.stranger)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		expect(await t.add({ ownerId: t.strangersPerson })).toEqual({
			ok: false,
			refusal: { code: 'owner-not-concerned' },
		});
		expect(await t.add({ title: 'Mr Smith is late' })).toMatchObject({
			ok: false,
			refusal: { code: 'looks-personal' },
		});
	});

	test('overdue comes from the day alone, and its history grows and never changes', async () => {
		const t = await inHand();
		const id = await t.added();
		expect(await listOpenItems(t.on('2017-05-10'), scopeFor(t.lead))).toMatchObject([{ standing: 'open' }]);
		expect(await listOpenItems(t.on('2017-05-11'), scopeFor(t.lead))).toMatchObject([
			{ standing: 'overdue' },
		]);
		const note = { ...t.order(), itemId: id, words: 'Interviews are next week.' };
		expect((await noteItem(t.on('2017-04-20'), t.lead, scopeFor(t.lead), note)).ok).toBe(true);
		expect((await noteItem(t.on('2017-04-20'), t.lead, scopeFor(t.lead), note)).ok).toBe(true);
		expect(
			await noteItem(t.on('2017-04-20'), t.member, scopeFor(t.member), { ...note, ...t.order() }),
		).toEqual({ ok: false, refusal: { code: 'not-found' } });
		const to = {
			ownerId: t.officer.personId,
			dueOn: isoDate('2017-06-01'),
			level: 'high',
			forBoard: true,
		} as const;
		const change = (expectedVersion: number) =>
			changeItem(t.on('2017-04-21'), t.officer, scopeFor(t.officer), {
				...t.order(),
				itemId: id,
				expectedVersion,
				to,
				reason: 'It grows.',
			});
		expect((await change(1)).ok).toBe(true);
		expect(await change(1)).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
		const end = (wish: 'close' | 'open-again', expectedVersion: number) =>
			endItem(t.on('2017-05-01'), t.officer, scopeFor(t.officer), {
				...t.order(),
				itemId: id,
				expectedVersion,
				wish,
				words: 'Somebody was found.',
			});
		expect((await end('close', 2)).ok).toBe(true);
		expect(await listOpenItems(t.on('2017-05-01'), scopeFor(t.officer))).toEqual([]);
		expect(await end('close', 3)).toEqual({ ok: false, refusal: { code: 'closed' } });
		expect((await end('open-again', 3)).ok).toBe(true);
		const shown = await showItem(t.on('2017-05-01'), scopeFor(t.officer), t.agreementId, id);
		expect(shown?.steps.map(({ kind }) => kind)).toEqual([
			'opened',
			'noted',
			'changed',
			'closed',
			'opened-again',
		]);
		expect(shown?.steps[2]?.words).toContain('Level: High, before Medium');
		await expect(
			t.db.transaction((tx) => tx.updateTable('agreementItemStep').set({ words: 'Other' }).execute()),
		).rejects.toThrow();
	});

	test('two notes at once both stand in the history', async () => {
		const t = await inHand();
		const id = await t.added();
		const notes = ['One.', 'Two.'].map((words) =>
			noteItem(t.on('2017-04-20'), t.lead, scopeFor(t.lead), { ...t.order(), itemId: id, words }),
		);
		expect((await Promise.all(notes)).map(({ ok }) => ok)).toEqual([true, true]);
		expect((await showItem(t.on('2017-04-20'), scopeFor(t.lead), t.agreementId, id))?.steps.length).toBe(3);
	});

	test('the board is told of open ones that are marked for it, with the owner’s office and no person', async () => {
		const t = await inHand();
		await t.added();
		await t.add({ title: 'Kept in the office', forBoard: false });
		const told = await listItemsForBoard(t.db.reader, found(t.programme.id), isoDate('2017-05-01'));
		expect(told).toMatchObject([
			{
				title: 'One leader has left',
				owner: agreementOf(t.programme, 'support').lead.name,
				level: 'medium',
				dueOn: '2017-05-10',
			},
		]);
		expect(JSON.stringify(told)).not.toContain(t.programme.people.support.certifier.name);
		expect(await listItemsForBoard(t.db.reader, found(t.programme.id), isoDate('2017-04-09'))).toEqual([]);
	});
});
