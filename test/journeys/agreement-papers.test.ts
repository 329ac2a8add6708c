import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { errors, follow, heading, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';

const portal = portalOfItsOwn();
const people = peopleInBrowsers();
const BODY = 'West Midlands Police and Crime Commissioner';
const PDF = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';

const choose = (page: Page, content: string) =>
	page.setInputFiles('#file', {
		name: 'Signed.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from(content),
	});

async function downloaded(page: Page, name: string | RegExp): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name }).first().click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('latin1');
}

test('with scripts off an officer finds an agreement, takes its list and letter away, and keeps a signed copy', async () => {
	const page = await people(portal, false).signedIn('officer', BODY);
	await page.goto('/agreements');
	await page.getByLabel('Where it stands').selectOption({ label: 'Active' });
	await press(page, 'Show these');
	const [, count] =
		/^(\d+) grant agreements of \d+$/.exec(
			await page.getByRole('heading', { name: 'grant agreements of' }).innerText(),
		) ?? [];
	const csv = await downloaded(page, /spreadsheet file \(CSV\)/);
	expect(csv.split('\r\n')).toHaveLength(Number(count) + 2);
	expect(csv).toContain('WMPCC-DEMO-2023-P-NORTH');
	await follow(page, 'Demonstration programme: perpetrator work, the Black Country');
	expect(await heading(page)).toContain('the Black Country');
	expect((await downloaded(page, /Grant offer letter, version 1/)).startsWith('%PDF-1.7')).toBe(true);
	await follow(page, 'Upload a signed copy');
	await press(page, 'Upload the signed copy');
	expect(await errors(page)).toEqual(['Select a file']);
	await choose(page, PDF.replace('/Catalog', '/Catalog /OpenAction << /S /JavaScript /JS (x) >>'));
	await press(page, 'Upload the signed copy');
	expect((await errors(page)).join(' ')).toContain('The PDF has a script in it');
	await choose(page, PDF);
	await press(page, 'Upload the signed copy');
	expect(await told(page)).toContain('The signed copy has been kept');
	expect(await downloaded(page, 'Signed.pdf')).toBe(PDF);
});
