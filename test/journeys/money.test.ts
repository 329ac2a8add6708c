import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, heading, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE, ANOTHER_PROVIDER as PROVIDER } from './returns-of-journeys.ts';
import { TWO_WAYS } from './two-ways.ts';

const people = peopleInBrowsers();
/** £3,000 of what was scheduled for the quarter was not agreed in the first claim. */
const QUARTER = 'October to December 2025';
const rowOf = (page: Page, table: string, ...texts: readonly string[]) =>
	texts.reduce((rows, hasText) => rows.filter({ hasText }), page.locator(`#${table} tbody tr`));

async function openAgreement(page: Page): Promise<void> {
	await page.goto('/money');
	await rowOf(page, 'agreements', 'WMPCC-DEMO-2023-P-NORTH').getByRole('link').click();
	expect(await heading(page)).toContain('Money of the agreement');
}

describe.each(TWO_WAYS)('$way', ({ scripts }) => {
	const portal = portalOfItsOwn();
	const { signedIn } = people(portal, scripts);

	test('a claim is made, submitted by another, agreed, drafted, approved by a second person, exported once and paid', async () => {
		const preparer = await signedIn('provider-preparer', PROVIDER);
		await openAgreement(preparer);
		await rowOf(preparer, 'schedule', QUARTER).getByRole('link').click();
		const boxes = preparer.locator('input[inputmode="decimal"]');
		await boxes.first().fill('two thousand');
		await press(preparer, 'Save the claim');
		expect((await errors(preparer))[0]).toMatch(
			/^What was spent on .* must be an amount of money, like 700,000 or 1,234.50$/,
		);
		expect(await boxes.first().inputValue()).toBe('two thousand');
		await boxes.first().fill('2,000');
		await preparer.fill('#note', 'Ring Mrs Jones about the invoice.');
		await press(preparer, 'Save the claim');
		expect((await errors(preparer))[0]).toContain('“Mrs Jones” looks like a name');
		await preparer.fill('#note', 'Back pay that reached us late.');
		await press(preparer, 'Save the claim');
		expect(await told(preparer)).toContain('The claim has been saved');
		const claim = preparer.url();
		expect(await preparer.getByRole('button', { name: 'Submit the claim' }).count()).toBe(0);

		const certifier = await signedIn('provider-certifier', PROVIDER);
		await certifier.goto(claim);
		await press(certifier, 'Submit the claim');
		await press(certifier, 'Submit the claim');
		expect(await told(certifier)).toContain('The claim has been submitted');

		const officer = await signedIn('officer', OFFICE);
		await officer.goto('/money');
		await rowOf(officer, 'claims', 'P-NORTH', QUARTER).getByRole('link').click();
		await press(officer, 'Agree the claim or send it back');
		await officer.getByLabel('I agree the amount below').check();
		await officer.fill('#amount', '2,000.01');
		await officer.fill('#words', 'As claimed.');
		await press(officer, 'Answer the claim');
		expect(await errors(officer)).toEqual(['The amount must be £2,000 or less, which is what is claimed']);
		await officer.fill('#amount', '2,000');
		await press(officer, 'Answer the claim');
		expect(await told(officer)).toContain('The claim has been agreed');

		await officer.goto('/money');
		await rowOf(officer, 'payable', 'P-NORTH', QUARTER)
			.getByRole('link', { name: 'Draft a payment' })
			.click();
		await officer.fill('#amount', '2,000.01');
		await press(officer, 'Send it for approval');
		expect(await errors(officer)).toEqual([
			'The amount must be £2,000 or less, which is what is payable today',
		]);
		await officer.fill('#amount', '2,000');
		await press(officer, 'Send it for approval');
		expect(await told(officer)).toContain('sent to the approvers');
		const payment = officer.url();
		expect((await officer.goto(`${payment}/decide`))?.status()).toBe(403);

		const approver = await signedIn('approver', OFFICE);
		await approver.goto(payment);
		await press(approver, 'Approve or refuse it');
		await press(approver, 'Record the decision');
		expect(await errors(approver)).toEqual(['Select whether you approve it']);
		await approver.getByLabel('I approve it').check();
		await press(approver, 'Record the decision');
		expect(await told(approver)).toContain('The payment has been approved');

		await officer.goto('/money');
		await press(officer, 'Make a payment file');
		await press(officer, 'Make the file');
		expect(await told(officer)).toMatch(/Payment file \d+ has been made/);
		const file = await officer.request.get(
			(await officer.locator('#files tbody a').first().getAttribute('href')) ?? '',
		);
		expect(await file.text()).toContain(',2000.00,');
		await officer.goto('/payments/export');
		expect(await officer.innerText('main')).toContain('No approved payment waits for a file.');

		await officer.goto(payment);
		await press(officer, 'Mark it as paid');
		for (const [part, value] of Object.entries({ day: '20', month: '10', year: '2026' }))
			await officer.fill(`[name="paidOn.${part}"]`, value);
		await officer.fill('#reference', 'BACS 20261020-1');
		await press(officer, 'Mark it as paid');
		expect(await told(officer)).toContain('The payment has been marked as paid');

		await openAgreement(certifier);
		expect(await rowOf(certifier, 'payments', QUARTER, '£2,000').last().innerText()).toContain(
			'BACS 20261020-1',
		);
		await certifier.goto(payment);
		expect(await certifier.innerText('main')).not.toContain('Drafted');
	});
});
