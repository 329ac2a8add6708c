import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { inTurn } from './in-turn.ts';
import { errors, follow, heading, pathOf, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const people = peopleInBrowsers();
const COUNCILS = {
	wolverhampton: 'City of Wolverhampton Council',
	solihull: 'Solihull Metropolitan Borough Council',
	warwickshire: 'Warwickshire County Council',
};
const OFFICE = 'West Midlands Police and Crime Commissioner';
const NORTH = 'Turning North (invented)';
const SOUTH = 'South Bank Change (invented)';

interface Wanted {
	readonly kind: 'spot' | 'block';
	readonly units: string;
	readonly support?: true;
}

/** From the start page to the order's own page. */
async function order(page: Page, { kind, units, support }: Wanted): Promise<string> {
	await page.goto('/');
	await follow(page, 'Buy places');
	await page.getByRole('main').locator('a.govuk-button').first().click();
	await page.check(`input[name=kind][value=${kind}]`);
	await page.fill('#units', units);
	await page.fill('#costCentre', 'LCS 1234567');
	await page.fill('#purchaseReference', 'PO 4500200113');
	if (support) await page.check('input[name=supportAgreementId]');
	await press(page, 'Continue');
	expect(await errors(page)).toEqual([expect.stringContaining('looks like a case number')]);
	expect(await page.inputValue('#units')).toBe(units);
	await page.fill('#costCentre', 'CC 41007');
	await press(page, 'Continue');
	expect(await heading(page)).toContain('Check your order');
	await press(page, 'Place the order');
	expect(await told(page)).toContain('has been placed');
	return pathOf(page);
}

async function day(
	page: Page,
	name: string,
	[date, month, year]: readonly [string, string, string],
): Promise<void> {
	for (const [part, value] of [
		['day', date],
		['month', month],
		['year', year],
	] as const)
		await page.fill(`[name="${name}.${part}"]`, value);
}

async function confirm(page: Page, path: string, on: readonly [string, string, string]): Promise<void> {
	await page.goto(path);
	await press(page, 'Confirm a start or decline');
	await page.check('input[name=answer][value=confirm]');
	await day(page, 'startsOn', on);
	await press(page, 'Send the answer');
	expect(await told(page)).toContain('The start has been confirmed');
}

async function record(page: Page, path: string, event: string): Promise<void> {
	await page.goto(path);
	await follow(page, 'Record what happened');
	await page.check(`input[name=event][value=${event}]`);
	await day(page, 'day', ['20', '10', '2026']);
	await press(page, 'Record it');
	expect(await told(page)).toContain('It has been recorded');
}

/** Issued, matched by one person of the council, paid by another. */
async function settle(
	issuer: Page,
	officer: Page,
	approver: Page,
	path: string,
	number: string,
): Promise<void> {
	await issuer.goto(path);
	await press(issuer, 'Issue an invoice');
	await issuer.fill('#number', number);
	await press(issuer, 'Issue the invoice');
	expect(await heading(issuer)).toBe(`Invoice ${number}`);
	const invoice = pathOf(issuer);
	await officer.goto(invoice);
	await press(officer, 'Match it to the places');
	await press(officer, 'Match every line');
	expect(await told(officer)).toContain('matched');
	await approver.goto(invoice);
	await press(approver, 'Record the payment');
	await day(approver, 'paidOn', ['20', '10', '2026']);
	await approver.fill('#reference', 'BACS 99001');
	await press(approver, 'Save the payment');
	expect(await approver.innerText('main')).toContain('BACS 99001');
}

describe.each(TWO_WAYS)('$way', ({ scripts }) => {
	const portal = portalOfItsOwn();
	const { signedIn } = people(portal, scripts);
	const next = inTurn();
	const TODAY = ['20', '10', '2026'] as const;

	next(
		'Solihull buys a place on the spot: ordered, confirmed, started, invoiced by the provider, matched and paid',
		async () => {
			const officer = await signedIn('authority-officer', COUNCILS.solihull);
			const path = await order(officer, { kind: 'spot', units: '1' });
			await confirm(await signedIn('provider-preparer', SOUTH), path, TODAY);
			await record(await signedIn('provider-preparer', SOUTH), path, 'started');
			await settle(
				await signedIn('provider-certifier', SOUTH),
				officer,
				await signedIn('authority-approver', COUNCILS.solihull),
				path,
				'SBC 1301',
			);
		},
	);

	next(
		'Wolverhampton funds additional units: a block above its threshold, approved by a second person, drawn on, recharged by the commissioner',
		async () => {
			const officer = await signedIn('authority-officer', COUNCILS.wolverhampton);
			const approver = await signedIn('authority-approver', COUNCILS.wolverhampton);
			const path = await order(officer, { kind: 'block', units: '3' });
			await approver.goto(path);
			await press(approver, 'Approve or refuse');
			await approver.check('input[name=answer][value=approve]');
			await press(approver, 'Save');
			expect(await told(approver)).toContain('The order has been approved');
			const preparer = await signedIn('provider-preparer', NORTH);
			await confirm(preparer, path, TODAY);
			await officer.goto(path);
			await press(officer, 'Draw a place');
			await day(officer, 'startsOn', TODAY);
			await press(officer, 'Draw the place');
			expect(await told(officer)).toContain('has been drawn');
			await record(preparer, path, 'started');
			await settle(await signedIn('officer', OFFICE), officer, approver, path, 'RC-2026-040');
		},
	);

	next(
		'Warwickshire, which may only buy, names who supports partners, and its no-show is paid for by the order’s rule',
		async () => {
			const officer = await signedIn('authority-officer', COUNCILS.warwickshire);
			const path = await order(officer, { kind: 'spot', units: '1', support: true });
			const preparer = await signedIn('provider-preparer', SOUTH);
			await confirm(preparer, path, TODAY);
			await record(preparer, path, 'no-show');
			expect(await preparer.innerText('main')).toContain('Did not come');
			await settle(
				await signedIn('provider-certifier', SOUTH),
				officer,
				await signedIn('authority-approver', COUNCILS.warwickshire),
				path,
				'SBC 1302',
			);
			await officer.goto('/statements');
			await follow(officer, 'October to December 2026');
			expect(await officer.innerText('main')).toContain('SBC 1302');
			const address = pathOf(officer);
			const pdf = await officer.request.get(`${address}/pdf`);
			expect([
				pdf.status(),
				pdf.headers()['content-type'],
				(await pdf.body()).subarray(0, 5).toString(),
			]).toEqual([200, 'application/pdf', '%PDF-']);
			expect(await (await officer.request.get(`${address}/csv`)).text()).toContain('Closing balance');
		},
	);
});
