import { expect, test } from 'vitest';
import { codeOfStep, stepAt } from '../../app/gateways/one-time-codes.ts';
import { sendQueuedMail } from '../../app/operations/mail/send-queued-mail.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, follow, heading, pageAfter, pathOf, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const portal = portalOfItsOwn();
const people = peopleInBrowsers();
const BODY = 'West Midlands Police and Crime Commissioner';
const TENDER = 'Perpetrator work from 2027: Birmingham and Solihull';

async function letterTo(email: string): Promise<string> {
	await sendQueuedMail(portal.services);
	const row = await portal.services.db.reader
		.selectFrom('outbox')
		.select('body')
		.where('toAddress', '=', email)
		.orderBy('queuedAt', 'desc')
		.orderBy('id')
		.executeTakeFirst();
	return row?.body ?? '';
}

test.each(
	TWO_WAYS,
)('somebody registers as a bidder, confirms the address, shows interest and starts a bid, $way', async ({
	way,
	scripts,
}) => {
	const page = await people(portal, scripts).somebodyNew();
	const name = `Harbour Steps ${way}`;
	const email = `hana.${scripts ? 'on' : 'off'}@harbour.example`;
	const on = (act: () => Promise<unknown>) => pageAfter(page, act);
	const send = () => on(() => page.click('main button[type=submit]'));

	await page.goto('/open-tenders');
	await on(() => follow(page, TENDER));
	const tender = pathOf(page);
	expect(await page.innerText('main')).toContain('How to bid');
	await on(() => follow(page, 'Register your organisation'));
	await send();
	expect(await errors(page)).toContain('Enter the name of your organisation');
	await page.fill('#organisationName', '<script>alert(1)</script>');
	await page.getByLabel('Charity', { exact: true }).check();
	await page.fill('#charityNumber', 'twelve');
	await page.fill('#personName', 'See https://evil.example now');
	await page.fill('#email', email);
	await send();
	expect(await errors(page)).toEqual([
		expect.stringContaining('must not have brackets'),
		expect.stringContaining('Charity number'),
		expect.stringContaining('must not have brackets'),
	]);
	expect(await page.inputValue('#organisationName')).toBe('<script>alert(1)</script>');
	await page.fill('#organisationName', name);
	await page.fill('#charityNumber', scripts ? '1098765' : '1098764');
	await page.fill('#personName', 'Hana Harbour');
	await send();
	expect(await heading(page)).toBe('Look in your e-mail');

	const link = /https?:\/\/\S+\/register\/confirm\/\S+/.exec(await letterTo(email))?.[0] ?? '';
	await page.goto(new URL(link).pathname);
	expect(await page.innerText('main')).toContain(name);
	await send();
	expect(await page.innerText('main')).toContain(`You have registered ${name}`);
	// Who closes the window here goes on with the same link.
	await page.goto(new URL(link).pathname);
	await page.fill('#password', 'seven boats in a harbour');
	await send();
	await page.fill('#email', email);
	await page.fill('#password', 'seven boats in a harbour');
	await send();
	const secret = ((await page.textContent('.portal-secret')) ?? '').replaceAll(/\s/g, '');
	await page.fill('#code', codeOfStep(secret, stepAt(portal.services.clock.now())));
	await send();
	expect(await page.innerText('main')).toContain('Recovery codes');
	await page.goto(new URL(link).pathname);
	expect(await heading(page)).toBe('This link no longer works');

	await page.goto(tender);
	await on(() => press(page, 'Show interest'));
	expect(await told(page)).toContain('Your organisation has shown interest');
	expect(await page.innerText('main')).toContain('Hana Harbour showed interest');
	await page.goto('/bids');
	expect(await page.innerText('#interests')).toContain(TENDER);
	await on(() => follow(page, TENDER));
	await on(() => page.getByRole('main').getByRole('button', { name: 'Start a bid' }).first().click());
	await on(() => press(page, 'Start the bid and show the code'));
	expect(await heading(page)).toBe('Your bid code');
	expect(await page.innerText('main')).toMatch(/\b[a-z2-9]{5}(-[a-z2-9]{5}){4}\b/);
	await page.goto(tender);
	expect(await page.innerText('main')).toContain('Your bid for');
	await on(() => follow(page, 'Withdraw interest'));
	await on(() => press(page, 'Withdraw interest'));
	expect(await told(page)).toContain('withdrawn');

	// Of other organisations there is nothing to look at, and nobody of the office finds this one.
	for (const path of ['/agreements', '/returns', '/money', '/people', '/'])
		expect((await page.goto(path))?.status(), path).toBe(200);
	expect((await page.goto('/tenders'))?.status()).toBe(403);
	expect((await page.goto('/organisations'))?.status()).toBe(403);
	const officer = await people(portal, scripts).signedIn('officer', BODY);
	for (const path of [
		tender.replace('/open-tenders/', '/tenders/'),
		'/tenders',
		'/audit',
		'/accreditations/new',
		'/agreements',
		'/',
	]) {
		expect((await officer.goto(path))?.status(), path).toBe(200);
		expect(await officer.content(), path).not.toMatch(/Harbour Steps|Kestrel Steps|Hana/);
	}
	expect((await officer.goto('/outbox'))?.status()).toBe(403);
	const system = await people(portal, scripts).signedIn('system-administrator', 'Commissioning Portal');
	await system.goto('/organisations');
	expect(await system.innerText('#provider')).toContain('Registered itself');
});
