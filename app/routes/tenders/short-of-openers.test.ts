import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { AFTER, on, published, tenderIn } from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();

test('a tender of which only one opener is left says so, and what can be done', async () => {
	const it = await published(await makeDb());
	const officer = routeOver(it.services, actorOf(it.officer));
	const page = async () => (await officer.open(`/tenders/${it.slug}`)).text;
	const suspend = (index: number) =>
		it.services.db.transaction((tx) =>
			tx
				.updateTable('person')
				.set({ suspendedAt: it.services.clock.businessNow() })
				.where('id', '=', it.openers[index]?.id ?? '')
				.execute(),
		);
	await suspend(0);
	expect(await page()).not.toContain('Two people are needed');
	await suspend(1);
	expect(await page()).toContain(`Only ${it.openers[2]?.name} can still open the bids.`);
	expect(await page()).toContain('extend the deadline');
	on(it, AFTER);
	expect(await page()).not.toContain('extend the deadline');
	expect(await page()).toContain('cancel the tender and start it again');
});

test('whoever puts forward a tender without openers is told that it could not be published', async () => {
	const it = await tenderIn(await makeDb());
	const officer = routeOver(it.services, actorOf(it.officer));
	const page = await officer.open(`/tenders/${it.slug}/step/put-forward`);
	expect(page.text).toContain('3 bid openers are named, and none is');
	expect(page.html).toContain(`href="/tenders/${it.slug}/openers"`);
});
