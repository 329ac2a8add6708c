import { expect, test } from 'vitest';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { startBid } from '../../operations/bid/start-bid.ts';
import {
	AFTER,
	as,
	edit,
	LOT,
	on,
	publish,
	published,
	putForward,
	step,
	tenderIn,
	tenderOf,
} from '../../operations/tender/tenders.test-data.ts';

const makeDb = sqliteOnly();

test('whoever has not signed in reads a tender once it is published, and is led to sign in where they may bid', async () => {
	const it = await published(await makeDb());
	const anybody = routeOver(it.services, null);
	const list = await anybody.open('/open-tenders');
	expect(list.text).toContain('Perpetrator programme, second round');
	expect(list.text).toContain('15 March 2017 at midday in 42 days');
	const page = await anybody.open(`/open-tenders/${it.slug}`);
	for (const words of [
		'Forty more places.',
		'£80,000',
		'How do you keep partners safe? Safety first 40 500',
		'Respect status, or evidence of its principles',
		'Price counts for 30 of 100',
		'the specification asks for',
		'Bids close 15 March 2017 at midday in 42 days',
		'Sign in as a provider to start a bid',
	])
		expect(page.text).toContain(words);
	for (const area of it.programme.areas) expect(page.text).toContain(area.name);
	const start = `/open-tenders/${it.slug}/lots/lot-1/bid`;
	expect(await anybody.open(start)).toMatchObject({ status: 303, html: '' });
	const provider = await routeOver(it.services, actorOf(it.bidder.preparer)).open(`/open-tenders/${it.slug}`);
	expect(provider.html).toContain(`href="${start}"`);
	const officer = await routeOver(it.services, actorOf(it.officer)).open(`/open-tenders/${it.slug}`);
	expect(officer.html).not.toContain(start);
	on(it, AFTER);
	expect((await anybody.open(`/open-tenders/${it.slug}`)).html).not.toContain(start);
	expect((await anybody.open('/open-tenders')).text).toContain('1 day ago Closed');
});

test('nobody reads a draft, and a cancelled one says why', async () => {
	const db = await makeDb();
	const draft = await tenderIn(db);
	const anybody = routeOver(draft.services, null);
	expect((await anybody.open(`/open-tenders/${draft.slug}`)).status).toBe(404);
	await putForward(draft);
	expect((await anybody.open('/open-tenders')).text).toContain('No tender is open today');
	const other = await published(await makeDb());
	await step(other, 'cancel', 'The money was not granted.', other.approver);
	const cancelled = await routeOver(other.services, null).open(`/open-tenders/${other.slug}`);
	expect(cancelled.text).toContain('The money was not granted.');
	expect(cancelled.text).toContain('Cancelled');
});

test('a tender that is coming is read, asked about and followed, and no bid of it is begun before its day', async () => {
	const it = await tenderIn(await makeDb());
	await putForward(it);
	await step(it, 'send-back', 'Later.', it.approver);
	const { notice } = await tenderOf(it);
	const opensOn = isoDate('2017-02-13');
	await edit(it, { part: 'timetable', timetable: notice.timetable, opensOn });
	await step(it, 'put-forward');
	expect(await publish(it)).toMatchObject({ ok: true });
	const anybody = routeOver(it.services, null);
	expect((await anybody.open('/open-tenders')).text).toContain('Coming opens on 13 February 2017');
	const preparer = routeOver(it.services, actorOf(it.bidder.preparer));
	const address = `/open-tenders/${it.slug}`;
	const page = await preparer.open(address);
	expect(page.text).toContain('Bids can be started from 13 February 2017, in 12 days.');
	expect(page.html).not.toContain('/lots/lot-1/bid');
	expect(page.text).toContain('Show interest');
	expect((await preparer.open(`${address}/questions`)).status).toBe(200);
	const start = () =>
		startBid(it.services, ...as(it.bidder.preparer), {
			commandId: it.services.ids.next(),
			slug: it.slug,
			lotId: LOT,
		});
	expect(await start()).toEqual({ ok: false, refusal: { code: 'not-yet', opensOn } });
	on(it, opensOn);
	expect(await start()).toMatchObject({ ok: true });
	expect((await anybody.open('/open-tenders')).text).not.toContain('opens on');
});

test('tenders are looked for by words, area and commissioner, and finding none is said', async () => {
	const it = await published(await makeDb());
	const anybody = routeOver(it.services, null);
	const title = 'Perpetrator programme, second round';
	const listed = async (query: string) => (await anybody.open(`/open-tenders?${query}`)).text;
	const [area] = it.programme.areas;
	expect(await listed('words=SECOND+forty')).toContain(title);
	expect(await listed(`area=${encodeURIComponent(area?.name ?? '')}`)).toContain(title);
	for (const query of ['words=second+nowhere', 'area=Nowhere', 'commissioner=Nobody']) {
		expect(await listed(query)).not.toContain(title);
		expect(await listed(query)).toContain('No tender matches your search');
	}
});
