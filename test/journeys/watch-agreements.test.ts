import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, follow, heading, press, told, waiting } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE } from './returns-of-journeys.ts';

const portal = portalOfItsOwn();
const { signedIn, somebodyNew } = peopleInBrowsers()(portal, false);
const LIVE = '/programmes/demonstration-programme-west-midlands';

async function fillDay(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
	for (const [part, value] of Object.entries({ day, month, year }))
		await page.fill(`[name="${name}.${part}"]`, value);
}

test('an officer sees what lapses before it does, and renews it; the provider sees its own entries alone', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto('/');
	const renewal = waiting(officer).filter({ hasText: 'Renew the accreditation: South Bank' });
	expect(await renewal.innerText()).toContain('1 December 2026');
	await renewal.getByRole('link').click();
	expect(await officer.innerText('main')).toContain(
		'From 2 December 2026, if it is not renewed, nobody new could start in these areas',
	);
	expect(await officer.innerText('#lapses')).toMatch(/Birmingham[\s\S]*Solihull/);
	await press(officer, 'Renew it');
	await fillDay(officer, 'expiresOn', '1', '11', '2026');
	await officer.fill('#evidence', 'The new certificate was seen.');
	await press(officer, 'Record the new last day');
	expect(await errors(officer)).toEqual(['The new last day must be later than the one that is recorded']);
	expect(await officer.inputValue('#evidence')).toBe('The new certificate was seen.');
	await fillDay(officer, 'expiresOn', '1', '12', '2029');
	await press(officer, 'Record the new last day');
	expect(await told(officer)).toContain('The new last day has been recorded');
	await officer.goto('/');
	expect(await renewal.count()).toBe(0);
	const provider = await signedIn('provider-certifier', 'Turning North (invented)');
	await provider.goto('/accreditations');
	expect(await provider.innerText('#accreditations')).toContain('Lapsed');
	expect(await provider.innerText('main')).not.toContain('South Bank');
});

test('a risk is added, noted by the provider, changed and closed, and its history stays', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto('/');
	const action = waiting(officer).filter({ hasText: 'Action: Agree how people referred in Walsall wait' });
	expect(await action.innerText()).toContain('4 days overdue');
	await action.getByRole('link').click();
	await officer.goto(new URL(officer.url()).pathname.replace(/\/[^/]+$/, ''));
	await press(officer, 'Add one');
	await press(officer, 'Add it');
	expect((await errors(officer)).length).toBeGreaterThan(2);
	await officer.check('input[name=kind][value=risk]');
	await officer.fill('#title', 'Mr Smith wants another group');
	const owner = officer.locator('#ownerId option').filter({ hasText: 'Turning North' }).first();
	await officer.selectOption('#ownerId', await owner.getAttribute('value'));
	await fillDay(officer, 'dueOn', '1', '12', '2026');
	await officer.check('input[name=level][value=high]');
	await officer.check('input[name=forBoard]');
	await press(officer, 'Add it');
	expect((await errors(officer))[0]).toContain('“Mr Smith” looks like a name');
	await officer.fill('#title', 'No room for a second group');
	await press(officer, 'Add it');
	expect(await heading(officer)).toContain('No room for a second group');
	const address = new URL(officer.url()).pathname;
	const provider = await signedIn('provider-preparer', 'Turning North (invented)');
	await provider.goto('/');
	await follow(provider, 'No room for a second group');
	await press(provider, 'Add a note');
	await provider.fill('#words', 'The council offers one from January.');
	await press(provider, 'Add the note');
	await officer.goto(`${address}/end`);
	await officer.fill('#words', 'A room was found.');
	await press(officer, 'Close it');
	expect(await officer.innerText('#history')).toMatch(
		/Opened[\s\S]*The council offers one from January\.[\s\S]*A room was found\./,
	);
	for (const [role, organisation] of [
		['provider-preparer', 'South Bank Change (invented)'],
		['provider-preparer', 'Canalside Women’s Service (invented)'],
	] as const)
		expect((await (await signedIn(role, organisation)).goto(address))?.status()).toBe(404);
});

test('what is given in kind stands apart from the money; who waits stands beside what is free', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto(LIVE);
	expect(await officer.innerText('#in-kind')).toMatch(
		/Office space[\s\S]*City of Wolverhampton Council[\s\S]*£24,000/,
	);
	await press(officer, 'Add a contribution in kind');
	await officer.fill('#what', 'A room in the evenings');
	await officer.selectOption('#organisationId', { label: 'Dudley Metropolitan Borough Council' });
	await officer.selectOption('#areaId', { label: 'Dudley' });
	await officer.fill('#valuePence', '1,200.50');
	await officer.fill('#valuedHow', 'Hire of a like room.');
	await fillDay(officer, 'startsOn', '1', '1', '2026');
	await fillDay(officer, 'endsOn', '31', '12', '2026');
	await press(officer, 'Add it');
	expect(await officer.innerText('#in-kind')).toContain('£1,200.50');
	await follow(officer, 'Waiting lists');
	expect(await officer.innerText('main')).toContain('People waiting: from the latest accepted return');
	const anybody = await somebodyNew();
	await anybody.goto('/can-i-refer/E08000030');
	expect(await anybody.innerText('main')).toContain('If they stop coming');
	expect(await anybody.innerText('main')).toContain('Nobody new has been able to start since 1 October 2026');
	expect(await anybody.innerText('main')).not.toMatch(/waiting: \d/i);
});

test('a charity number is checked by its format, and the page says that no key is configured and goes on', async () => {
	const system = await signedIn('system-administrator', 'Commissioning Portal');
	await system.goto('/organisations');
	await follow(system, 'Freeva (the Jenkins Centre)');
	await press(system, 'Change it');
	await system.fill('#identifiers', 'GB-CHC 12');
	await press(system, 'Save');
	expect((await errors(system))[0]).toContain('must be 6 or 7 figures');
	await system.fill('#identifiers', 'GB-CHC 1234567');
	await press(system, 'Save');
	await press(system, 'Check its charity and company numbers');
	expect(await system.innerText('main')).toContain(
		'No key is configured for Charity Commission and Companies House',
	);
});
