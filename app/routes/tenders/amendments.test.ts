import { expect, test } from 'vitest';
import { routeOver } from '../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { AFTER, on, open, published } from '../../operations/tender/tenders.test-data.ts';
import { browserOf, DECLARED, startIn, writeAllIn } from '../bids/bids.test-data.ts';
import { boxesOf } from './boxes.test-data.ts';

const makeDb = sqliteOnly();

test('an amendment is drafted, decided on side by side, published, and confirmed by a bidder in one press; another bid lapses', async () => {
	const it = await published(await makeDb());
	const north = browserOf(it, it.bidder.certifier);
	const south = browserOf(it, it.otherBidder.certifier);
	const bids: string[] = [];
	for (const browser of [north, south]) {
		const { path } = await startIn(browser, it);
		await writeAllIn(browser, path);
		await browser.send(`${path}/submit`, await browser.open(`${path}/submit`), DECLARED);
		bids.push(path);
	}
	const [northBid = '', southBid = ''] = bids;
	const tender = `/tenders/${it.slug}`;
	const officer = browserOf(it, it.officer);
	const approver = browserOf(it, it.approver);
	expect((await officer.open(tender)).text).toContain('Extend the deadline');
	const page = await officer.open(`${tender}/amend`);
	const same = await officer.send(`${tender}/amend`, page, { ...boxesOf(page), reason: 'A bidder asked.' });
	expect(same.text).toContain('Nothing has been changed');
	const changed = {
		...boxesOf(page),
		description: 'Forty places, with a worker for partners.',
		'limit-staff': '450',
		reason: 'A bidder asked.',
	};
	expect(await officer.send(`${tender}/amend`, page, changed)).toMatchObject({ location: tender });
	expect((await officer.open(`${tender}/amend`)).text).toContain('What you send takes its place');
	expect((await officer.open(`${tender}/amendment`)).status).toBe(403);

	const decide = await approver.open(`${tender}/amendment`);
	expect(decide.text).toMatch(/Forty more places\. +Forty places, with a worker for partners\./);
	expect(decide.text).toMatch(/300 +450/);
	const undecided = await approver.send(`${tender}/amendment`, decide, { decision: 'decline', words: ' ' });
	expect(undecided.text).toContain('Enter the reason');
	expect(await approver.send(`${tender}/amendment`, decide, { decision: 'approve' })).toMatchObject({
		location: tender,
	});
	expect((await approver.open(`${tender}/amendment`)).text).toContain('No amendment waits');
	for (const reader of [routeOver(it.services, null), officer]) {
		const at = reader === officer ? tender : `/open-tenders/${it.slug}`;
		const { text } = await reader.open(at);
		expect(text).toMatch(/Version 2, from .*Forty more places\. +Forty places, with a worker/);
		expect(text).toContain('A bidder asked.');
	}

	const asked = await north.open(northBid);
	expect(asked.text).toContain('To be confirmed');
	expect((await north.open('/bids')).text).toContain('To be confirmed');
	const confirm = await north.open(`${northBid}/confirm`);
	expect(confirm.text).toMatch(/300 +450/);
	expect(await north.send(`${northBid}/confirm`, confirm)).toMatchObject({ location: northBid });
	const confirmed = await north.open(northBid);
	expect(confirmed.text).toContain('Version 2 of the notice');
	expect(confirmed.text).not.toContain('To be confirmed');
	expect((await north.open(`${northBid}/confirm`)).text).toContain('There is nothing to confirm');
	expect((await north.open(`${northBid}/receipt/2`)).file).toContain('"tenderVersion": 2');

	on(it, AFTER);
	expect((await south.open(southBid)).text).toContain('it has lapsed and does not count');
	expect((await officer.open(tender)).text).not.toContain('Bids that lapsed');
	await open(it, it.openers[0]);
	await open(it, it.openers[1]);
	const { text } = await officer.open(tender);
	expect(text).toContain('Bids that lapsed');
	expect(text).toContain(it.otherBidder.certifier.organisation.name);
}, 60_000);

test('an extension asks for later dates alone, and says at the box what is wrong', async () => {
	const it = await published(await makeDb());
	const officer = browserOf(it, it.officer);
	const address = `/tenders/${it.slug}/extend`;
	const page = await officer.open(address);
	const typed = { ...boxesOf(page), reason: 'The holidays. (Invented.)' };
	const earlier = await officer.send(address, page, { ...typed, 'closesOn.day': '14' });
	expect(earlier.text).toContain('The closing day can only be made later');
	const disorder = await officer.send(address, page, { ...typed, 'closesOn.month': '9' });
	expect(disorder.text).toContain('The end of the evaluation comes before the closing day');
	expect(await officer.send(address, page, { ...typed, 'closesOn.day': '17' })).toMatchObject({
		location: `/tenders/${it.slug}`,
	});
	const decide = await browserOf(it, it.approver).open(`/tenders/${it.slug}/amendment`);
	expect(decide.text).toMatch(/15 March 2017 at midday +17 March 2017 at midday/);
	expect(decide.text).toContain('stay as they are');
	on(it, AFTER);
	expect((await officer.open(address)).text).toContain('This cannot be done now: closed');
});
