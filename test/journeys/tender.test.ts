import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DEMONSTRATION_PASSPHRASE } from '../../app/domain/access/demonstration-password.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { press as click, errors, follow, heading, pageAfter, pathOf, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';

const portal = portalOfItsOwn();
const people = peopleInBrowsers();
const BODY = 'West Midlands Police and Crime Commissioner';
const NORTH = 'Turning North (invented)';
const SOUTH = 'South Bank Change (invented)';
const PROGRAMME = '/programmes/demonstration-programme-west-midlands';
const CANARY = 'We ring her before he comes home, a canary in Kings Norton.';

/** Without scripts every button leads to a page. */
/** Chosen by the first opener on the way. */
const FIRST_PASSPHRASE = 'another passphrase of five words';

const press = (page: Page, button: string): Promise<void> => pageAfter(page, () => click(page, button));

const day = async (page: Page, name: string, [date, month, year]: readonly [string, string, string]) => {
	await page.fill(`[name="${name}.day"]`, date);
	await page.fill(`[name="${name}.month"]`, month);
	await page.fill(`[name="${name}.year"]`, year);
};

async function moveTo(administrator: Page, date: readonly [string, string, string]) {
	await administrator.goto('/business-date');
	await day(administrator, 'day', date);
	await press(administrator, 'Move the business date');
}

/** From the programme's page to a tender that may be put forward. */
async function writeTender(officer: Page): Promise<string> {
	await officer.goto(PROGRAMME);
	await press(officer, 'Start a tender');
	await press(officer, 'Start the tender');
	expect(await errors(officer)).toContain('Enter what the tender is called');
	await officer.fill('#title', 'Perpetrator programme from 2027');
	await day(officer, 'begunOn', ['1', '10', '2026']);
	await press(officer, 'Start the tender');
	const path = pathOf(officer);
	await officer.goto(`${path}/details`);
	await officer.fill('#description', 'Group and one-to-one work in Birmingham and Walsall.');
	await officer.fill('#reasons', 'Places at a price. VAT was asked about; none is due.');
	await officer.fill('#value', '7,200,000.00');
	await press(officer, 'Save');
	expect(await officer.getByRole('main').innerText()).toContain('the notice on Find a Tender');
	await officer.goto(`${path}/details`);
	await officer.fill('#noticeNumber', '2026/S 000-123456');
	await day(officer, 'noticeDay', ['19', '10', '2026']);
	await officer.fill('#noticeTime', '9:30');
	await press(officer, 'Save');
	await press(officer, 'Add a lot');
	await officer.fill('#title', 'Perpetrator work');
	await officer.getByLabel('Behaviour change programme').check();
	await officer.getByLabel('Places in Birmingham').fill('30');
	await officer.getByLabel('Places in Walsall').fill('10 or so');
	await press(officer, 'Save');
	expect(await errors(officer)).toEqual(['The places in Walsall must be a whole number up to 10,000']);
	expect(await officer.getByLabel('Places in Birmingham').inputValue()).toBe('30');
	await officer.getByLabel('Places in Walsall').fill('10');
	await press(officer, 'Save');
	await press(officer, 'Add a requirement');
	await officer.locator('input[name=kind][value=other]').check();
	await officer.fill('#asks', 'Respect status in every area, or evidence of its principles');
	await press(officer, 'Save');
	for (const [asks, weight] of [
		['How do you keep partners safe?', '40'],
		['Who does the work?', '30'],
	] as const) {
		await press(officer, 'Add a question');
		await officer.fill('#asks', asks);
		await officer.fill('#criterion', 'What is said is shown by evidence.');
		await officer.fill('#weight', weight);
		await officer.fill('#wordLimit', '300');
		await press(officer, 'Save');
	}
	await officer.goto(`${path}/price`);
	await officer.getByLabel('Completion').check();
	await press(officer, 'Save');
	return path;
}

async function writeBid(page: Page, path: string, words: string, price: string): Promise<string> {
	await page.goto(path.replace('/tenders/', '/open-tenders/'));
	await page.getByRole('main').getByRole('button', { name: 'Start a bid' }).click();
	await press(page, 'Start the bid and show the code');
	expect(await heading(page)).toBe('Your bid code');
	const code = (await page.locator('.govuk-main-wrapper').innerText()).match(
		/\b[a-z2-9]{5}(-[a-z2-9]{5}){4}\b/,
	)?.[0];
	expect(code).toBeDefined();
	await press(page, 'I have kept it');
	const bid = pathOf(page);
	for (const link of [
		'What must be met',
		'How do you keep partners safe?',
		'Who does the work?',
		'Levels that you promise',
		'Price',
	]) {
		await page.goto(bid);
		await page.getByRole('main').getByRole('link', { name: link }).first().click();
		for (const yes of await page.locator('input[name^=meets-][value=yes]').all()) await yes.check();
		for (const box of await page.locator('textarea[name^=shown-]').all()) await box.fill('Since 2014.');
		if ((await page.locator('#words').count()) > 0) await page.fill('#words', words);
		for (const box of await page.locator('input[inputmode=decimal]').all()) await box.fill(price);
		for (const box of await page.locator('input[inputmode=numeric]').all()) await box.fill('85');
		await press(page, 'Save');
	}
	await page.goto(`${bid}/submit`);
	for (const box of await page.locator('input[name=declarations]').all()) await box.check();
	await press(page, 'Submit the bid');
	expect(await told(page)).toContain('received');
	return bid;
}

/** A bidder asks, the office answers without learning who asked, and whoever has not signed in reads it. */
async function askAndAnswer(bidder: Page, officer: Page, path: string) {
	const address = path.replace('/tenders/', '/open-tenders/');
	await bidder.goto(address);
	await press(bidder, 'Ask a question');
	await bidder.fill('#words', 'We are Turning North. May groups meet in the evening?');
	await press(bidder, 'Ask the question');
	expect(await errors(bidder)).toEqual([expect.stringContaining('nobody may know who asked')]);
	await bidder.fill('#words', 'Our groups meet late. May groups meet in the evening?');
	await press(bidder, 'Ask the question');
	expect(await told(bidder)).toContain('Your question has been asked');
	await officer.goto(path);
	expect(await officer.getByRole('main').innerText()).not.toContain('Turning North');
	await officer.locator('#clarifications').getByRole('link', { name: 'Answer' }).click();
	await officer.fill('#question', 'May groups meet in the evening?');
	await officer.fill('#answer', 'Yes, in every area.');
	await press(officer, 'Publish the answer');
	expect(await told(officer)).toContain('The answer has been published');
	const response = await fetch(new URL(address, officer.url()));
	const page = await response.text();
	expect(page).toContain('Yes, in every area.');
	expect(page).not.toContain('Our groups meet late');
}

test('a tender is published, bid for under seal, opened by two, scored, awarded, and becomes an agreement, without scripts', async () => {
	const browsers = people(portal, false);
	const officer = await browsers.signedIn('officer', BODY);
	const approver = await browsers.signedIn('approver', BODY);
	const administrator = await browsers.signedIn('system-administrator', 'Commissioning Portal');
	const rows = await portal.services.db.reader
		.selectFrom('membership')
		.innerJoin('person', 'person.id', 'membership.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select(['person.id', 'membership.role'])
		.where('organisation.name', '=', BODY)
		.where('membership.role', 'in', ['bid-opener', 'evaluator'])
		.orderBy('person.id')
		.execute();
	const of = (role: string) => rows.filter((row) => row.role === role);
	const openers = await Promise.all(of('bid-opener').map(({ id }) => browsers.personSignedIn(id)));
	const evaluators = await Promise.all(of('evaluator').map(({ id }) => browsers.personSignedIn(id)));
	const [first, second] = openers;
	if (first === undefined || second === undefined) throw new Error('openers');

	const path = await writeTender(officer);
	await first.goto('/tenders');
	await press(first, 'Change your passphrase or enrol again');
	await first.getByLabel('Yes, and I want to change it').check();
	await first.fill('#current', DEMONSTRATION_PASSPHRASE);
	for (const box of ['#passphrase', '#again']) await first.fill(box, FIRST_PASSPHRASE);
	await press(first, 'Save the new passphrase');
	expect(await told(first)).toContain('Your passphrase has been changed');
	await officer.goto(`${path}/openers`);
	for (const box of await officer.locator('input[name=openers]').all()) await box.check();
	await press(officer, 'Save');
	await press(officer, 'Put forward for approval');
	await press(officer, 'Put it forward');
	await approver.goto(path);
	await press(approver, 'Approve and publish');
	await press(approver, 'Publish');
	expect(await heading(approver)).toContain('Print this page for the safe');
	await approver.reload();
	await approver.goto(path);
	expect(await approver.getByRole('main').innerText()).toContain('Open for bids');

	const north = await browsers.signedIn('provider-certifier', NORTH);
	const south = await browsers.signedIn('provider-certifier', SOUTH);
	await askAndAnswer(north, officer, path);
	const bid = await writeBid(north, path, CANARY, '1800');
	await writeBid(south, path, 'We write to her.', '1500');
	await north.goto(bid);
	expect(await north.getByRole('main').innerText()).toContain('Submitted');
	await south.goto(bid);
	expect(await south.innerText('h1')).toContain('not found');

	await first.goto(`${path}/open/quality`);
	expect(await first.getByRole('main').innerText()).toContain('Nobody can open them before');
	await moveTo(administrator, ['15', '12', '2026']);
	await first.goto(path);
	await press(first, 'Open the bids');
	await first.fill('#passphrase', 'somebody else’s passphrase');
	await press(first, 'Give my share');
	expect(await errors(first)).toEqual(['This is not your passphrase as a bid opener']);
	await first.fill('#passphrase', FIRST_PASSPHRASE);
	await press(first, 'Give my share');
	expect(await told(first)).toContain('A second opener');
	await second.goto(`${path}/open/quality`);
	await second.fill('#passphrase', DEMONSTRATION_PASSPHRASE);
	await press(second, 'Give my share');
	expect(await told(second)).toContain('2 bids have been opened');

	await officer.goto(path);
	await follow(officer, 'Evaluation');
	const lot = pathOf(officer);
	await press(officer, 'Name evaluators');
	for (const box of await officer.locator('input[name=evaluators]').all()) await box.check();
	await press(officer, 'Name them');
	for (const evaluator of evaluators) {
		await evaluator.goto(lot);
		expect(await evaluator.getByRole('main').innerText()).not.toContain(CANARY);
		await press(evaluator, 'Declare your interests');
		await evaluator.getByLabel('No', { exact: true }).check();
		await press(evaluator, 'Declare');
		await evaluator.goto(lot);
		const links = await evaluator
			.locator('#scores a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(links).toHaveLength(4);
		for (const link of links) {
			await evaluator.goto(link);
			const isFirst = (await evaluator.getByRole('main').innerText()).includes(CANARY);
			await evaluator.locator(`input[name=score][value="${isFirst ? 5 : 3}"]`).check();
			await evaluator.fill('#reason', 'The evidence says so.');
			await press(evaluator, 'Save the score');
		}
	}
	await officer.goto(lot);
	const agree = await officer
		.locator('#scores a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	expect(agree).toHaveLength(4);
	for (const link of agree) {
		await officer.goto(link);
		const isFirst = (await officer.getByRole('main').innerText()).includes(CANARY);
		await officer.locator(`input[name=score][value="${isFirst ? 5 : 3}"]`).check();
		await officer.fill('#reason', 'Agreed together.');
		await press(officer, 'Save the agreed score');
	}
	const checks = await officer
		.locator('#checks a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	// Of each bid what the tender began with, and the one that was added.
	expect(checks).toHaveLength(10);
	for (const link of checks) {
		await officer.goto(link);
		await officer.locator('input[name=answer][value=passes]').check();
		await officer.fill('#reason', 'The certificate was seen.');
		await press(officer, 'Save');
	}
	await press(officer, 'Lock the quality');
	await press(officer, 'Lock the quality');
	await approver.goto(`${lot}/lock`);
	await press(approver, 'Lock the quality');
	for (const [opener, passphrase] of [
		[first, FIRST_PASSPHRASE],
		[second, DEMONSTRATION_PASSPHRASE],
	] as const) {
		await opener.goto(`${path}/open/price`);
		await opener.fill('#passphrase', passphrase);
		await press(opener, 'Give my share');
	}
	await officer.goto(lot);
	expect(await officer.locator('#ranking tbody tr').first().innerText()).toMatch(
		/Turning North.*70\.00.*25\.00.*95\.00.*1/s,
	);
	await press(officer, 'Recommend an award');
	await officer.locator('input[name=bid]').first().check();
	await officer.fill('#reason', 'It is the best by the formula.');
	await press(officer, 'Recommend it');
	await approver.goto(lot);
	await press(approver, 'Approve the decision');
	await press(approver, 'Approve it');
	await officer.goto(`${lot}/notices/award-notice`);
	expect(await officer.getByRole('main').innerText()).toContain('First the letters are sent to bidders');
	await officer.goto(`${lot}/decision`);
	await press(officer, 'Send the letters to bidders');
	await press(officer, 'Send the letters');
	expect(await told(officer)).toContain('2 letters have been sent');
	await north.goto(bid);
	expect(await north.getByRole('main').innerText()).toContain('Your bid is successful');
	await moveTo(administrator, ['16', '12', '2026']);
	await officer.goto(`${lot}/decision`);
	await press(officer, 'Record the award notice');
	await officer.fill('#noticeNumber', '2026/S 000-071234');
	for (const [box, typed] of Object.entries({ day: '16', month: '12', year: '2026' }))
		await officer.fill(`[name="noticeDay.${box}"]`, typed);
	await officer.fill('#noticeTime', '00:00');
	await press(officer, 'Record the notice');
	expect(await told(officer)).toContain('The standstill ends with 29 December 2026');
	await officer.goto(path.replace('/tenders/', '/open-tenders/'));
	expect(await officer.locator('#awards').innerText()).toContain('Turning North');
	await officer.goto(`${lot}/agreement`);
	expect(await officer.getByRole('main').innerText()).toContain('The standstill ends with');
	await moveTo(administrator, ['10', '1', '2027']);
	await officer.goto(`${lot}/decision`);
	await press(officer, 'Draft the agreement');
	await officer.fill('#reference', 'WM/2027/1');
	await press(officer, 'Draft the agreement');
	expect(pathOf(officer)).toMatch(/^\/agreements\/\w+\/versions\/1$/);
	const terms = await officer.getByRole('main').innerText();
	expect(terms).toContain('Turning North');
	expect(terms).toContain('£72,000');
	expect(terms).toContain('85%');
});
