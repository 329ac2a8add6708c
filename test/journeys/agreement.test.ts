import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, follow, heading, pathOf, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const portal = portalOfItsOwn();
const people = peopleInBrowsers();
const BODY = 'West Midlands Police and Crime Commissioner';
const SOUTH = 'South Bank Change (invented)';
const PROGRAMME = '/programmes/demonstration-programme-west-midlands';

const day = async (page: Page, name: string, [date, month, year]: readonly [string, string, string]) => {
	await page.fill(`[name="${name}.day"]`, date);
	await page.fill(`[name="${name}.month"]`, month);
	await page.fill(`[name="${name}.year"]`, year);
};
/** Follows the link of a card on the version's page; the card's name is what a screen reader hears after it. */
const change = (page: Page, text: string, card: string) =>
	page
		.locator('.govuk-summary-card', { has: page.getByRole('heading', { name: card, exact: true }) })
		.getByRole('link', { name: text })
		.first()
		.click();

/** Everything that an agreement of £9,000 in Birmingham must say, part by part. */
async function writeParts(page: Page) {
	await change(page, 'Change', 'Purpose and reasons');
	await page.fill('#purpose', 'To offer evening groups to men who work by day.');
	await page.fill('#reasons', 'Men who change offend less.');
	await press(page, 'Save');
	await change(page, 'Change', 'Areas');
	await page.getByLabel('Birmingham').selectOption({ label: SOUTH });
	await press(page, 'Save');
	await change(page, 'Add', 'Places');
	await page.getByLabel('Area').selectOption({ label: 'Birmingham' });
	await page.fill('#units', '5');
	await page.fill('#price', '1,800');
	await press(page, 'Save');
	await change(page, 'Change', 'Value and how it is paid');
	await page.fill('#value', '9,000');
	await press(page, 'Save');
	await change(page, 'Change', 'Where the money comes from');
	await page.getByLabel('Ministry of Justice: Additional places (invented)').fill('9,000.00');
	await press(page, 'Save');
	await change(page, 'Make', 'Payment schedule');
	await press(page, 'Make this schedule');
	await change(page, 'Add a line', 'Budget');
	await page.fill('#name', 'Practitioners');
	await page.fill('#amount', '9000');
	await press(page, 'Save');
	await change(page, 'Change', 'Targets');
	await page.getByLabel('Completion').fill('85');
	await press(page, 'Save');
}

const FINISH = '/versions/1';

test.each(TWO_WAYS)('an agreement is drafted, approved by a second person, sent and accepted, $way', async ({
	scripts,
}) => {
	const reference = `JOURNEY-${scripts ? 'ON' : 'OFF'}`;
	const officer = await people(portal, scripts).signedIn('officer', BODY);
	await officer.goto(PROGRAMME);
	await press(officer, 'Start a grant agreement');
	await officer.getByLabel('Perpetrator work').check();
	await officer.getByLabel('With which provider?').selectOption({ label: SOUTH });
	await officer.fill('#reference', reference);
	await press(officer, 'Start the draft');
	expect(await errors(officer)).toEqual(['Enter the title']);
	await officer.fill('#title', `Evening groups ${reference}`);
	await day(officer, 'startsOn', ['1', '11', '2026']);
	await day(officer, 'endsOn', ['31', '12', '2026']);
	await press(officer, 'Start the draft');
	expect(pathOf(officer)).toMatch(/^\/agreements\/\w+\/versions\/1$/);
	const path = pathOf(officer).replace(FINISH, '');
	await press(officer, 'Check and put forward for approval');
	expect(await officer.getByRole('main').innerText()).toContain('Add the places that are paid for');
	await officer.goto(`${path}${FINISH}`);
	await writeParts(officer);
	await press(officer, 'Check and put forward for approval');
	await press(officer, 'Put forward for approval');
	expect(await told(officer)).toContain('put forward');

	const approver = await people(portal, scripts).signedIn('approver', BODY);
	await approver.goto('/');
	await follow(approver, `Evening groups ${reference}`);
	await press(approver, 'Approve or send back');
	expect(await approver.getByRole('main').innerText()).toContain('85%; the specification asks for 70%');
	await approver.getByLabel('Send back, to be changed').check();
	await press(approver, 'Give your answer');
	expect(await errors(approver)).toEqual(['Enter the reason']);
	await approver.getByLabel('Approve', { exact: true }).check();
	await press(approver, 'Give your answer');
	expect(await told(approver)).toContain('have been approved');

	await officer.goto(`${path}${FINISH}`);
	await press(officer, 'Send to the provider');
	await press(officer, 'Send');
	const signatory = await people(portal, scripts).signedIn('provider-signatory', SOUTH);
	await signatory.goto('/');
	await follow(signatory, `Evening groups ${reference}`);
	await press(signatory, 'Accept or decline');
	expect(await heading(signatory)).toContain('Accept or decline the terms');
	await signatory.getByLabel('Accept all of them').check();
	await press(signatory, 'Give your answer');
	expect(await told(signatory)).toContain('You have accepted the terms');
	await officer.goto(PROGRAMME);
	expect(await officer.locator('#agreements').innerText()).toContain(reference);
});

/** Of a variation: another title, which is all that the journey needs. */
async function vary(page: Page, path: string, link: string, title: string) {
	await page.goto(`${path}/versions`);
	await press(page, link);
	await page.fill('#reason', 'More men work shifts.');
	await day(page, 'effectiveOn', ['2', '11', '2026']);
	await press(page, 'Start the variation');
	expect(await page.getByRole('main').innerText()).toContain('Nothing has been changed yet');
	await change(page, 'Change', 'Details');
	await page.fill('#title', title);
	await press(page, 'Save');
	const row = await page.locator('#differences').innerText();
	expect(row).toContain(title);
}

test.each(
	TWO_WAYS,
)('a variation goes through by the commissioner’s hand and by the provider’s, $way', async ({ scripts }) => {
	const { signedIn } = people(portal, scripts);
	const agreement = await portal.services.db.reader
		.selectFrom('grantAgreement')
		.select('id')
		.where('reference', '=', `JOURNEY-${scripts ? 'ON' : 'OFF'}`)
		.executeTakeFirstOrThrow();
	const path = `/agreements/${agreement.id}`;
	const officer = await signedIn('officer', BODY);
	const approver = await signedIn('approver', BODY);
	const signatory = await signedIn('provider-signatory', SOUTH);
	const approve = async (number: number) => {
		await approver.goto(`${path}/versions/${number}/approve`);
		await approver.getByLabel('Approve', { exact: true }).check();
		await press(approver, 'Give your answer');
		expect(await told(approver)).toContain('approved');
	};
	await vary(officer, path, 'Start a variation', 'Evening and weekend groups');
	await press(officer, 'Check and put forward for approval');
	await press(officer, 'Put forward for approval');
	await approve(2);
	await officer.goto(`${path}/versions/2/take/send`);
	await press(officer, 'Send');
	await signatory.goto(`${path}/versions/2/answer`);
	await signatory.getByLabel('Decline', { exact: true }).check();
	await press(signatory, 'Give your answer');
	expect(await errors(signatory)).toEqual(['Enter the reason']);
	await signatory.getByLabel('Accept all of them').check();
	await press(signatory, 'Give your answer');

	await vary(signatory, path, 'Propose a variation', 'Evening, weekend and early groups');
	await press(signatory, 'Check and propose to the commissioner');
	await press(signatory, 'Propose to the commissioner');
	await officer.goto(`${path}/versions/3`);
	await press(officer, 'Check and put forward for approval');
	await press(officer, 'Put forward for approval');
	await approve(3);
	await signatory.goto(`${path}/versions`);
	expect(await signatory.locator('#versions').innerText()).toMatch(
		/Variation, version 3[\s\S]*Accepted[\s\S]*Variation, version 2[\s\S]*Accepted[\s\S]*Grant agreement, version 1/,
	);
	expect(await heading(signatory)).toContain('Evening, weekend and early groups');
});
