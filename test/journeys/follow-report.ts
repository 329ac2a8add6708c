import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf } from './on-a-page.ts';

/** From a figure of a board report to a return that it came from, and back; whoever reads no returns is offered none. */
export async function followReportToReturn(officer: Page, address: string): Promise<void> {
	await officer.goto(address);
	const returns = officer.locator('a[href^="/returns/"]');
	const origin = officer
		.locator('main details')
		.filter({ hasText: 'Partner contact' })
		.filter({ has: returns })
		.first();
	await origin.locator('summary').click();
	await origin.getByRole('link').first().click();
	expect(pathOf(officer)).toMatch(/^\/returns\/\w+\/versions\/\d+$/);
	expect(await officer.innerText('main')).toContain('the one that counts');
}
