import { expect, test } from 'vitest';
import { aPerson } from '../../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../../scripts/starting-data/save-world.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { aMarket, TERMS } from '../../../operations/purchase/purchases.test-data.ts';
import { showOffer } from '../../../operations/purchase/show-offer.ts';

const makeDb = sqliteOnly();

test('a slip that is put right does not write over the price that a colleague saved meanwhile, nor take back a place that was bought', async () => {
	const t = await aMarket(await makeDb());
	const { certifier } = t.programme.people.perpetrator;
	const colleague = aPerson(t.world, 'provider-certifier', { organisation: certifier.organisation });
	await t.db.transaction((tx) => saveWorld(tx, t.world));
	const { offerId } = t;
	const [services, actor, scope] = t.as(certifier);
	const saved = async () => {
		const shown = await showOffer(services, scope, offerId);
		return { price: shown?.offer.unitPricePence, left: shown?.left, version: shown?.version };
	};
	const person = routeOver(services, actor);
	const [another, colleaguesActor] = t.as(colleague);
	const other = routeOver(another, colleaguesActor);
	const address = `/offers/${offerId}`;
	const typed = (price: string) => ({
		places: '3',
		price,
		vat: TERMS.vat,
		'nextStartOn.day': '3',
		'nextStartOn.month': '4',
		'nextStartOn.year': '2017',
		weeksToStart: '5',
		eligibility: TERMS.eligibility,
		contracts: TERMS.contracts,
		noShow: TERMS.noShow,
		creditWeeks: '4',
		cancelDays: '14',
	});

	const opened = await person.open(address);
	expect(opened.hidden).toMatchObject({ expectedVersion: '1', placesSeen: '3' });
	expect((await other.send(address, await other.open(address), typed('7,777'))).status).toBe(303);
	expect((await t.place({ priceSeen: 777_700 })).ok).toBe(true);
	const theirs = { price: 777_700, left: 2, version: 2 };
	expect(await saved()).toEqual(theirs);

	const slip = await person.send(address, opened, typed('one thousand'));
	expect(slip.status).toBe(422);
	expect(slip.html).toContain('value="one thousand"');
	expect(slip.hidden).toEqual(opened.hidden);

	const corrected = await person.send(address, slip, typed('1,500'));
	expect(corrected.status).toBe(422);
	expect(corrected.text).toContain('Somebody else saved this after you opened the page');
	expect(corrected.text).toMatch(/What is saved now .*How many places are left to buy\? 2 .*7,777/);
	expect(corrected.html).toContain('value="1,500"');
	expect(corrected.hidden).toMatchObject({ expectedVersion: '2', placesSeen: '2' });
	expect(await saved()).toEqual(theirs);

	const again = await person.send(address, corrected, { ...typed('1,500'), places: '2' });
	expect([again.status, again.location]).toEqual([303, '/offers']);
	expect(await saved()).toEqual({ price: 150_000, left: 2, version: 3 });
});
