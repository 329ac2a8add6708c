import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPostgres } from '../setup/portal-on-postgres.ts';
import { certifyWithTwoClicks, expectOneSubmission } from './certify-return.ts';
import { heading, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import {
	fillInTheOthers,
	markReady,
	pasteTheRest,
	startReturn,
	typeWrongFigures,
	writeNarrative,
} from './prepare-return.ts';
import { asNobodyBegan, OFFICE, PROVIDER, returnOf, SUPPORT } from './returns-of-journeys.ts';
import { openReview } from './review-return.ts';
import { demonstrationPerson, signIn } from './sign-in.ts';

const people = peopleInBrowsers();
const server = process.env.TEST_DATABASE_URL ?? '';

async function accept(officer: Page, provider: string): Promise<void> {
	await openReview(officer, provider, 1);
	await press(officer, 'Accept the whole return');
	expect(await told(officer)).toContain('The return has been accepted');
}

async function acceptedReturns(officer: Page): Promise<string> {
	await officer.goto('/programmes/demonstration-programme-west-midlands/performance');
	expect(await heading(officer)).toContain('Performance');
	await officer.goto('/programmes/demonstration-programme-west-midlands/performance/starts');
	return officer.locator('tbody tr').filter({ hasText: 'July to September 2026 (' }).first().innerText();
}

if (server === '') test.skip('PostgreSQL was not tried: TEST_DATABASE_URL is not set', () => {});
else
	test('on PostgreSQL people sign in, a return is filled in, submitted once and accepted, and the performance page rests on it; with scripts off and on', {
		timeout: 300_000,
	}, async () => {
		await onPostgres(server, async (portal) => {
			await asNobodyBegan(portal.services);
			const signedIn = async (scripts: boolean, organisation: string, roles: string): Promise<Page> => {
				const page = await people(portal, scripts).somebodyNew();
				await page.goto('/sign-in');
				await signIn(
					page,
					portal.services,
					(await demonstrationPerson(portal.services, organisation, roles)).email,
				);
				return page;
			};
			const preparer = await signedIn(false, PROVIDER, 'provider-preparer');
			for (const step of [
				startReturn,
				typeWrongFigures,
				pasteTheRest,
				fillInTheOthers,
				writeNarrative,
				markReady,
			])
				await step(preparer);
			const certifier = await signedIn(true, PROVIDER, 'provider-certifier');
			await certifyWithTwoClicks(certifier);
			await expectOneSubmission(certifier, portal.services, 1);
			const officer = await signedIn(false, OFFICE, 'officer');
			await accept(officer, PROVIDER);
			expect(await acceptedReturns(officer)).toContain('3 of 7 areas accepted');
			const withScripts = await people(portal, true).signedIn('officer', OFFICE);
			await accept(withScripts, SUPPORT);
			expect(await acceptedReturns(withScripts)).toContain('3 of 7 areas accepted');
			await withScripts.goto(`/returns/${await returnOf(portal.services, SUPPORT)}/versions`);
			expect(await withScripts.innerText('#versions')).toContain('the one that counts');
		});
	});
