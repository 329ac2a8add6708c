import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codeOfStep, stepAt } from '../../app/gateways/one-time-codes.ts';
import { sendQueuedMail } from '../../app/operations/mail/send-queued-mail.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { heading } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE } from './returns-of-journeys.ts';
import { demonstrationPerson, signIn as signInAs } from './sign-in.ts';

const portal = portalOfItsOwn();
/** Without scripts: every journey works so. */
const { somebodyNew } = peopleInBrowsers()(portal, false);

const send = (page: Page) => page.click('main button[type=submit]');
const person = (organisation: string, role: string) =>
	demonstrationPerson(portal.services, organisation, role);
const signIn = (page: Page, email: string, password?: string) =>
	signInAs(page, portal.services, email, password);

test('an officer comes to the page they asked for, after a wrong password, the right one and a code; signing out shuts it again', async () => {
	const page = await somebodyNew();
	const officer = await person(OFFICE, 'officer');
	await page.goto('/account');
	expect(new URL(page.url()).pathname).toBe('/sign-in');
	await page.fill('#email', officer.email);
	await page.fill('#password', 'wrong');
	await send(page);
	expect(await page.title()).toMatch(/^Error: Sign in/);
	expect(await page.textContent('.govuk-error-summary')).toContain(
		'The e-mail address or the password is not right',
	);
	expect(await page.inputValue('#email')).toBe(officer.email);
	await signIn(page, officer.email);
	expect(await heading(page)).toBe('Your account');
	await page.click('text=Sign out >> nth=0');
	expect(await page.textContent('main')).toContain('You have signed out');
	await page.goto('/account');
	expect(await heading(page)).toBe('Sign in');
});

test('the way back never leads to another site', async () => {
	const page = await somebodyNew();
	const preparer = await person('Freeva (the Jenkins Centre)', 'provider-preparer');
	await page.goto('/sign-in?to=//evil.example/');
	await signIn(page, preparer.email);
	expect(page.url()).toBe(`${portal.origin}/`);
});

test('somebody is invited, chooses a password, sets up an app, keeps recovery codes and comes in with one', async () => {
	const administrator = await somebodyNew();
	await administrator.goto('/sign-in?to=/people/invite');
	await signIn(administrator, (await person(OFFICE, 'organisation-administrator')).email);
	await administrator.fill('#name', 'Nora Newcomer');
	await administrator.fill('#email', 'nora@example.org');
	await administrator.check('input[value=officer]');
	await send(administrator);
	expect(await administrator.textContent('.govuk-notification-banner')).toContain(
		'The invitation to nora@example.org is on its way',
	);

	await sendQueuedMail(portal.services);
	const system = await somebodyNew();
	await system.goto('/sign-in?to=/outbox');
	await signIn(system, (await person('Commissioning Portal', 'system-administrator')).email);
	await system.click('text=You have been invited to the Commissioning Portal');
	const link = await system.textContent('.portal-letter a');

	const nora = await somebodyNew();
	await nora.goto(link ?? '');
	expect(await heading(nora)).toBe('Welcome, Nora Newcomer');
	await nora.fill('#password', 'password1234');
	await send(nora);
	expect(await nora.textContent('.govuk-error-summary')).toContain('too easy to guess');
	await nora.fill('#password', 'green kettle by the canal');
	await send(nora);
	expect(await nora.textContent('main')).toContain('Your password has been set');
	await signIn(nora, 'nora@example.org', 'green kettle by the canal');
	expect(await heading(nora)).toBe('Set up one-time codes');
	const secret = ((await nora.textContent('.portal-secret')) ?? '').replaceAll(/\s/g, '');
	await nora.fill('#code', codeOfStep(secret, stepAt(portal.services.clock.now())));
	await send(nora);
	expect(await heading(nora)).toBe('Recovery codes');
	await send(nora);
	expect(await nora.textContent('.govuk-error-summary')).toContain('Enter your password');
	await nora.fill('#password', 'somebody else’s guess');
	await send(nora);
	expect(await nora.textContent('.govuk-error-summary')).toContain('The password is not right');
	await nora.fill('#password', 'green kettle by the canal');
	await send(nora);
	const codes = await nora.locator('.portal-codes li').allTextContents();
	expect(codes).toHaveLength(10);

	const elsewhere = await somebodyNew();
	await elsewhere.goto('/sign-in');
	await signIn(elsewhere, 'nora@example.org', 'green kettle by the canal');
	await elsewhere.click('text=I do not have my device');
	await elsewhere.fill('#code', (codes[0] ?? '').toUpperCase());
	await send(elsewhere);
	await elsewhere.goto('/account');
	expect(await elsewhere.textContent('main')).toContain('9 left');

	await nora.goto(link ?? '');
	expect(await heading(nora)).toBe('This link no longer works');
});

test('the system’s administrator moves the business date, and every page says so', async () => {
	const page = await somebodyNew();
	await page.goto('/sign-in');
	expect(await page.textContent('.govuk-phase-banner')).toContain('20 October 2026');
	const system = await person('Commissioning Portal', 'system-administrator');
	await expect
		.poll(async () => (await person('Commissioning Portal', 'system-administrator')).code !== 'used', {
			timeout: 60_000,
			interval: 1000,
		})
		.toBe(true);
	await page.goto('/sign-in?to=/business-date');
	await signIn(page, system.email);
	await page.fill('#day-day', '5');
	await page.fill('#day-month', '1');
	await page.fill('#day-year', '2027');
	await send(page);
	expect(await page.textContent('.govuk-phase-banner')).toContain('5 January 2027');
	await page.goto('/audit?action=business-date.moved');
	await page.click('#events a >> nth=0');
	expect(await page.textContent('#changes')).toContain('5 January 2027');
});
