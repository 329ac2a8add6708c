import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { inTurn } from './in-turn.ts';
import { errors, follow, heading, press, told, waiting } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const OFFICE = 'West Midlands Police and Crime Commissioner';
const NORTH = 'Turning North (invented)';
const UNITS = '/programmes/demonstration-programme-west-midlands/units';

const people = peopleInBrowsers();

/** The select's choice that begins so. */
async function choose(page: Page, label: string, begins: string): Promise<void> {
	const select = page.getByLabel(label);
	const text = (await select.locator('option').allInnerTexts()).find((each) => each.startsWith(begins)) ?? '';
	await select.selectOption({ label: text });
}

async function openRecording(page: Page): Promise<void> {
	await page.goto('/units');
	await follow(page, 'Demonstration programme: perpetrator work, the Black Country');
	await follow(page, 'Record reservations, starts, completions and leavers');
}

async function recordStart(page: Page, area: string): Promise<void> {
	await page.getByLabel('Started', { exact: true }).check();
	await choose(page, 'Where?', area);
	await page.getByLabel('How many places?').fill('1');
	await press(page, 'Record it');
}

describe.each(TWO_WAYS)('$way', ({ scripts }) => {
	const portal = portalOfItsOwn();
	const { signedIn } = people(portal, scripts);
	const next = inTurn();

	next(
		'a provider is told why nobody can start, starts a priority case once it says that it is one, and undoes what was wrong',
		async () => {
			const preparer = await signedIn('provider-preparer', NORTH);
			await openRecording(preparer);
			await recordStart(preparer, 'Walsall');
			expect((await errors(preparer)).join(' ')).toContain(
				'Respect accreditation lapsed on 30 September 2026',
			);
			await recordStart(preparer, 'Sandwell');
			expect((await errors(preparer)).join(' ')).toContain('priority cases only');
			await preparer.getByLabel('A priority case: existing provision is inappropriate').check();
			await press(preparer, 'Record it');
			expect(await told(preparer)).toContain('It has been recorded in the ledger');
			await follow(preparer, 'See every movement in the ledger');
			const newest = preparer.locator('#movements tbody tr').first();
			expect(await newest.innerText()).toContain('A priority case: existing provision is inappropriate');
			await newest.getByRole('link', { name: 'Correct' }).click();
			await press(preparer, 'Undo this entry');
			expect(await errors(preparer)).toEqual(['Enter the reason']);
			await preparer.getByLabel('Why is it wrong?').fill('It was an assessment, not a first session.');
			await press(preparer, 'Undo this entry');
			expect(await preparer.locator('#movements tbody tr').first().innerText()).toContain(
				'It was an assessment, not a first session.',
			);
		},
	);

	next(
		'an officer moves free places between areas, and reads where a return and the ledger differ',
		async () => {
			const officer = await signedIn('officer', OFFICE);
			await officer.goto(UNITS);
			await follow(officer, 'Move free places to another area');
			await choose(officer, 'Which places?', 'Dudley');
			await officer.getByLabel('Dudley', { exact: true }).check();
			await officer.getByLabel('How many places?').fill('1');
			await officer.getByLabel('Why?').fill('More people wait there.');
			await press(officer, 'Move the places');
			expect((await errors(officer)).join(' ')).toContain('Select an area other than');
			await officer.getByLabel('Wolverhampton', { exact: true }).check();
			await press(officer, 'Move the places');
			expect(await told(officer)).toContain('The places have been moved');
			await officer.goto('/');
			const differs = waiting(officer).filter({ hasText: 'Say why the return and the ledger differ' });
			await differs.getByRole('link').click();
			expect(await heading(officer)).toContain('Where the return and the places ledger differ');
			await officer.getByLabel('Why do they differ?').fill('The hub counted a leaver as a completion.');
			await press(officer, 'Save the reason');
			expect(await told(officer)).toContain('The reason has been saved');
			await officer.goto('/');
			expect(await differs.count()).toBe(0);
		},
	);
});
