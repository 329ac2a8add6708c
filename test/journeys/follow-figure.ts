import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, heading, pathOf } from './on-a-page.ts';

/** The columns of the table with the caption, added up by their headings. */
const sumsOf = (page: Page, caption: string): Promise<Readonly<Record<string, number>>> =>
	page
		.locator('table')
		.filter({ has: page.locator('caption', { hasText: caption }) })
		.evaluate((table) => {
			const [head, ...rows] = [...table.querySelectorAll('tr')].map((row) =>
				[...row.children].map((cell) => cell.textContent?.trim() ?? ''),
			);
			return Object.fromEntries(
				(head ?? [])
					.slice(1)
					.map((name, column) => [name, rows.reduce((sum, row) => sum + Number(row[column + 1]), 0)]),
			);
		});

/** From the programme's performance over a KPI and one of its quarters to the return that it rests on, which says the same figures. */
export async function followPartnerContact(officer: Page): Promise<void> {
	await officer.goto('/programmes');
	await follow(officer, 'See performance of Demonstration programme');
	await follow(officer, 'Partner contact');
	expect(await heading(officer)).toContain('Partner contact');
	const line = officer.locator('tr').filter({ hasText: 'January to March 2026 (' }).first();
	const [, contacted, entered] = /(\d+) of (\d+)/.exec(await line.innerText()) ?? [];
	await line.locator('summary').click();
	await line.getByRole('link').first().click();
	expect(pathOf(officer)).toMatch(/^\/returns\/\w+\/versions\/\d+$/);
	const cohort = await sumsOf(officer, 'Cases entered in January to March 2026');
	expect(cohort).toMatchObject({
		'Partner cases entered': Number(entered),
		'Contacted so far': Number(contacted),
	});
}

/** A KPI's figure of the newest quarter rests on the version that was accepted, and on no other. */
export async function followToAccepted(officer: Page, returnAddress: string, version: number): Promise<void> {
	await officer.goto('/programmes/demonstration-programme-west-midlands/performance/starts');
	const link = officer.locator(`a[href="${returnAddress}/versions/${version}"]`);
	const quarter = officer.locator('tbody tr').filter({ has: link }).first();
	await quarter.locator('summary').click();
	await quarter.locator(link).click();
	expect(await officer.innerText('main')).toContain('the one that counts');
	expect(await officer.locator(`a[href="${returnAddress}/versions/${version - 1}"]`).count()).toBe(0);
}
