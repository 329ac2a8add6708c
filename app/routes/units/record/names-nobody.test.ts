import { expect, test } from 'vitest';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { unitsInHand } from '../../../operations/unit/units.test-data.ts';

const makeDb = sqliteOnly();

test('a reason that looks as if it told of somebody is asked about once, beside all that was typed, and is saved only on that word', async () => {
	const t = await unitsInHand(await makeDb());
	await t.record('reserved', 0);
	const [services, actor] = t.as(t.preparer);
	const person = routeOver(services, actor);
	const address = `/agreements/${t.agreement.id}/units/record`;
	const typed = {
		way: 'released',
		accountId: t.accounts[0] ?? '',
		units: '1',
		'onDay.day': '10',
		'onDay.month': '10',
		'onDay.year': '2017',
		reason: 'Ring 07700 900123 about it',
	};
	const movements = async () => (await t.db.reader.selectFrom('unitMovement').select('id').execute()).length;
	const before = await movements();

	const opened = await person.open(address);
	expect(opened.html).not.toContain('name="nobodyNamed"');
	const asked = await person.send(address, opened, typed);
	expect(asked.status).toBe(422);
	expect(asked.text).toContain('“07700 900123” looks like a');
	expect(asked.html).toContain('name="nobodyNamed"');
	expect(asked.html).toContain('Ring 07700 900123 about it');
	expect(await movements()).toBe(before);

	const ticked = await person.send(address, asked, { ...typed, nobodyNamed: 'yes' });
	expect([ticked.status, ticked.location]).toEqual([303, `/agreements/${t.agreement.id}/units`]);
	expect(await movements()).toBe(before + 1);
});
