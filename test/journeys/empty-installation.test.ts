import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../app/config.ts';
import { codeOfStep, stepAt } from '../../app/gateways/one-time-codes.ts';
import { createAdministrator } from '../../app/operations/person/create-administrator.ts';
import { makeServices, type Services } from '../../app/services.ts';
import { migrate } from '../../db/migrate.ts';
import { freePort } from '../../scripts/bench/processes.ts';
import { outsideOfTests } from '../setup/portal-process.ts';
import { pageAfter } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';

/** What an office does on its first day: from `npm run migrate && npm run create-admin` and `npm run serve`, by pages alone and without scripts. */
const dataDir = mkdtempSync(join(tmpdir(), 'portal-empty-'));
const PASSWORD = 'green kettle by the canal';
let services: Services;
let portal: ChildProcess;
let origin = '';
const people = peopleInBrowsers();

beforeAll(async () => {
	const port = String(await freePort());
	origin = `http://127.0.0.1:${port}`;
	const variables = {
		DATA_DIR: dataDir,
		PORT: port,
		ORIGIN: origin,
		SEALING_KEY: 'a key for tests that is long enough',
		LOG_LEVEL: 'info',
		DATABASE_URL: '',
	};
	services = makeServices(readConfig({ ...variables, PORTAL_MODE: 'production', LOG_LEVEL: 'silent' }));
	await migrate(services.db);
	portal = spawn(process.execPath, ['scripts/serve.ts'], {
		env: { ...outsideOfTests(), ...variables },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise<void>((resolve, reject) => {
		portal.stdout?.on('data', (bytes) => /the portal is ready/.test(String(bytes)) && resolve());
		portal.once('close', (code) => reject(new Error(`stopped with ${code}`)));
	});
});
afterAll(async () => {
	portal?.kill('SIGTERM');
	await services?.db.close();
	rmSync(dataDir, { recursive: true, force: true });
});

const send = (page: Page) => pageAfter(page, () => page.click('main form button[type=submit]'));
const heading = (page: Page) => page.textContent('h1');
const notice = (page: Page) => page.textContent('.govuk-notification-banner');

/** Takes up an invitation: a password, and an app for one-time codes where the role asks for one. */
async function takeUp(link: string, email: string): Promise<Page> {
	const page = await people({ origin, services }, false).somebodyNew();
	await page.goto(link);
	await page.fill('#password', PASSWORD);
	await send(page);
	await page.goto('/sign-in');
	await page.fill('#email', email);
	await page.fill('#password', PASSWORD);
	await send(page);
	if ((await heading(page)) === 'Set up one-time codes') {
		const secret = ((await page.textContent('.portal-secret')) ?? '').replaceAll(/\s/g, '');
		await page.fill('#code', codeOfStep(secret, stepAt(services.clock.now())));
		await send(page);
	}
	await page.goto('/');
	return page;
}

async function invite(
	by: Page,
	email: string,
	roles: readonly string[],
	organisation?: string,
): Promise<Page> {
	await by.goto(organisation === undefined ? '/people/invite' : organisation);
	await by.fill('#name', `${email.split('@')[0]} Person`);
	await by.fill('#email', email);
	for (const role of roles) await by.check(`input[value=${role}]`);
	await send(by);
	expect(await notice(by)).toContain('on its way');
	return takeUp(await invitationTo(email), email);
}

/**
 * The link of the letter as it was sent. The outbox holds it only until a job has sent the letter, every ten seconds, and then without its
 * secret: whoever read it there came too late now and then, and waited for a password on the page of a link that no longer works.
 */
async function invitationTo(email: string): Promise<string> {
	const folder = join(dataDir, 'mail');
	const letters = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
	for (let tries = 0; tries < 240; tries += 1) {
		for (const name of letters()) {
			const letter = readFileSync(join(folder, name), 'utf8')
				.replaceAll(/=\r?\n/g, '')
				.replaceAll('=3D', '=');
			if (!new RegExp(`^To: .*${email}`, 'm').test(letter)) continue;
			const link = /https?:\/\/\S+\/invitation\/[\w-]+/.exec(letter)?.[0];
			if (link !== undefined) return link;
		}
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`no invitation was sent to ${email}`);
}

async function day(page: Page, name: string, typed: string): Promise<void> {
	const [date, month, year] = typed.split(' ');
	await page.fill(`[name="${name}.day"]`, date ?? '');
	await page.fill(`[name="${name}.month"]`, month ?? '');
	await page.fill(`[name="${name}.year"]`, year ?? '');
}

async function addOrganisation(
	system: Page,
	kind: string,
	name: string,
	more: () => Promise<unknown> = async () => undefined,
): Promise<string> {
	await system.goto(`/organisations/new/${kind}`);
	await system.fill('#name', name);
	await system.fill('#shortName', name);
	await more();
	await send(system);
	expect(await notice(system)).toContain(`${name} has been added`);
	return (await system.getAttribute('a:has-text("Invite its administrator")', 'href')) ?? '';
}

test('an empty installation becomes an office with a published specification, a board and providers, by pages alone', {
	timeout: 600_000,
}, async () => {
	const created = await createAdministrator(services, { name: 'Sam System', email: 'sam@example.org' });
	if (!created.ok) throw new Error(created.refusal);
	const system = await takeUp(created.value.link, 'sam@example.org');

	await system.goto('/organisations');
	expect(await system.textContent('main')).toContain('There is no commissioning body yet');
	for (const [kind, name, code, within] of [
		['police-area', 'West Midlands', 'E23000014', ''],
		['authority', 'Walsall', 'E08000030', 'West Midlands'],
		['authority', 'Dudley', 'E08000027', 'West Midlands'],
	] as const) {
		await system.goto('/organisations/areas/new');
		await system.check(`input[value=${kind}]`);
		await system.fill('#name', name);
		await system.fill('#onsCode', code);
		if (within !== '') await system.selectOption('#parentId', { label: within });
		await send(system);
		expect(await notice(system)).toContain(`${name} has been added`);
	}
	const body = await addOrganisation(system, 'commissioning-body', 'West Midlands PCC', async () => {
		await system.fill('#identifiers', 'ONS police area E23000014');
		await day(system, 'startsOn', '22 11 2012');
	});
	const provider = await addOrganisation(system, 'provider', 'Turning North', () =>
		system.fill('#identifiers', 'GB-CHC 1234567'),
	);
	const council = await addOrganisation(system, 'local-authority', 'Walsall Council', () =>
		system.selectOption('#areaId', { label: 'Walsall (E08000030)' }),
	);

	const administrator = await invite(system, 'ada@example.org', ['organisation-administrator'], body);
	const officer = await invite(administrator, 'olive@example.org', ['officer']);
	const approver = await invite(administrator, 'april@example.org', ['approver']);
	const member = await invite(administrator, 'bob@example.org', ['board-member']);

	await officer.goto('/boards');
	expect(await officer.textContent('main')).toContain('There are no boards yet');
	await officer.goto('/boards/new');
	await officer.fill('#name', 'Strategic Policing and Crime Board');
	await officer.check('input[value=yes]');
	await send(officer);
	const board = new URL(officer.url()).pathname;
	await officer.click('text=Add a meeting');
	await day(officer, 'heldOn', '1 12 2027');
	await day(officer, 'papersDueOn', '24 11 2027');
	await send(officer);
	expect(await officer.textContent('#meetings')).toContain('1 December 2027');
	await administrator.goto(`${board}/seats/add`);
	await administrator.selectOption('#personId', { label: 'bob Person' });
	await send(administrator);
	expect(await administrator.textContent('#seats')).toContain('bob Person');
	await member.goto('/');
	expect(await member.textContent('main')).toContain('Strategic Policing and Crime Board');

	await officer.goto('/programmes/new');
	await officer.fill('#name', 'First programme');
	await officer.fill('#summary', 'Work with people who abuse their partners.');
	await officer.fill('#whoItIsFor', 'Fathers aged 18 or over.');
	await day(officer, 'startsOn', '1 4 2027');
	await day(officer, 'endsOn', '31 3 2029');
	await officer.fill('#legalBasis', 'As recorded in the decision.');
	for (const strand of ['perpetrator', 'support'])
		await officer.check(`input[name=strands][value=${strand}]`);
	await officer.getByLabel('Walsall', { exact: true }).check();
	await officer.getByLabel('Dudley', { exact: true }).check();
	await officer.check('input[name=accessRule][value=priority]');
	await officer.getByLabel('Strategic Policing and Crime Board').check();
	await send(officer);
	expect(await heading(officer)).toBe('Check the programme before you add it');
	await pageAfter(officer, () => officer.click('text=Add this programme'));
	expect(await notice(officer)).toContain('The programme has been added');
	const programme = new URL(officer.url()).pathname.replace(/\/edit$/, '');

	await officer.goto(`${programme}/periods/make`);
	await send(officer);
	expect(await officer.textContent('main')).toContain('April to June 2027');
	await officer.goto(`${programme}/specification/start`);
	await officer.selectOption('main select', { index: 1 });
	await send(officer);
	expect(await officer.textContent('main')).toContain('Draft');
	expect(await officer.textContent('main')).toContain('Partner contact');
	await officer.goto(`${programme}/specification/1/effect`);
	await officer.fill('[name=changeNote]', 'The first version.');
	await send(officer);
	await officer.goto(`${programme}/specification/1/hand-over`);
	await send(officer);
	expect(await officer.textContent('main')).toContain('Waits for approval');
	await approver.goto(`${programme}/specification/1/publish`);
	expect(await approver.textContent('main')).not.toContain('You worked on this draft');
	await send(approver);
	expect(await approver.textContent('main')).toContain('Published');

	const providers = await invite(system, 'pat@example.org', ['organisation-administrator'], provider);
	const preparer = await invite(providers, 'priya@example.org', ['provider-preparer']);
	expect(await heading(preparer)).toContain('What waits for you');
	const councils = await invite(system, 'cat@example.org', ['organisation-administrator'], council);
	const authority = await invite(councils, 'ann@example.org', ['authority-officer']);
	await authority.goto('/my-area');
	expect(await authority.textContent('main')).toContain('First programme');
	await system.goto('/programmes');
	expect(await heading(system)).not.toBe('Programmes');
});
