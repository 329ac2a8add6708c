import { expect, test } from 'vitest';
import { actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { agreementOf } from '../../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../../scripts/starting-data/world.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { servicesOver } from '../../../../test/setup/services-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { scopeFor } from '../../../domain/access/scope.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { addItem } from '../../../operations/agreement-item/add-item.ts';
import { changeItem } from '../../../operations/agreement-item/change-item.ts';
import { endItem } from '../../../operations/agreement-item/end-item.ts';
import { showItem } from '../../../operations/agreement-item/show-item.ts';

const makeDb = sqliteOnly();

async function itemInHand() {
	const db = await makeDb();
	const world = aWorld();
	const programme = aProgramme(world);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-04-10'));
	const agreementId = agreementOf(programme, 'support').id;
	const officer = actorOf(programme.office.officer);
	const colleague = actorOf(programme.office.otherOfficer);
	const keeping = {
		ownerId: programme.people.support.certifier.id,
		dueOn: isoDate('2017-05-10'),
		level: 'medium',
		forBoard: true,
	} as const;
	const order = () => ({ commandId: crypto.randomUUID(), agreementId, nobodyNamed: false });
	const added = await addItem(services, officer, scopeFor(officer), {
		...order(),
		content: { kind: 'risk', title: 'One leader has left', detail: '', ...keeping },
	});
	const itemId = added.ok ? added.value.itemId : '';
	const asColleague = [services, colleague, scopeFor(colleague)] as const;
	return {
		person: routeOver(services, officer),
		home: `/agreements/${agreementId}/items/${itemId}`,
		seen: async () => await showItem(services, scopeFor(officer), agreementId, itemId),
		colleagueChanges: () =>
			changeItem(...asColleague, {
				...order(),
				itemId,
				expectedVersion: 1,
				to: { ...keeping, level: 'high' },
				reason: 'A second leader leaves.',
			}),
		colleagueCloses: () =>
			endItem(...asColleague, { ...order(), itemId, expectedVersion: 1, wish: 'close', words: 'Done.' }),
	};
}

test('an item that a colleague changed meanwhile is not closed by a form that is put right: the change is shown first', async () => {
	const { person, home, seen, colleagueChanges } = await itemInHand();
	const opened = await person.open(`${home}/end`);
	await colleagueChanges();

	const slip = await person.send(`${home}/end`, opened, { words: '' });
	expect([slip.status, slip.hidden]).toEqual([422, opened.hidden]);
	const corrected = await person.send(`${home}/end`, slip, { words: 'A new leader was found' });
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('Somebody else has changed this since you opened the page');
	expect(corrected.text).toMatch(/Level\s+High/);
	expect(corrected.html).toContain('A new leader was found');
	expect((await seen())?.item).toMatchObject({ closedOn: null, level: 'high' });

	const again = await person.send(`${home}/end`, corrected, { words: 'A new leader was found' });
	expect([again.status, again.location]).toEqual([303, home]);
	expect((await seen())?.item.closedOn).toBe('2017-04-10');
});

test('an item that a colleague closed meanwhile is not opened again by the words of its closing', async () => {
	const { person, home, seen, colleagueCloses } = await itemInHand();
	const opened = await person.open(`${home}/end`);
	await colleagueCloses();
	const late = await person.send(`${home}/end`, opened, { words: 'It came to nothing' });
	expect([late.status, late.title, late.hidden.wish]).toEqual([422, 'Open it again', 'open-again']);
	expect(late.html).toContain('It came to nothing');
	expect((await seen())?.item.closedOn).toBe('2017-04-10');
});

test('a second send of what closed an item finds that it is closed', async () => {
	const { person, home, seen } = await itemInHand();
	const opened = await person.open(`${home}/end`);
	for (const _time of [1, 2])
		expect(await person.send(`${home}/end`, opened, { words: 'Done' })).toMatchObject({
			status: 303,
			location: home,
		});
	const shown = await seen();
	expect([shown?.item.closedOn, shown?.steps.map(({ kind }) => kind)]).toEqual([
		'2017-04-10',
		expect.arrayContaining(['opened', 'closed']),
	]);
	expect(shown?.steps).toHaveLength(2);
});
