import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { press, told } from './on-a-page.ts';

const staff = (page: Page) => page.getByLabel('Staff', { exact: true });
const premises = (page: Page) => page.getByLabel('Premises', { exact: true });

/** Both have the section on the screen. The second to save is told what the first changed, and keeps what he or she typed. */
export async function saveOneSectionInTurn(first: Page, second: Page, address: string): Promise<void> {
	for (const page of [first, second]) await page.goto(`${address}/sections/money`);
	await staff(first).fill('1,000');
	await press(first, 'Save and stay here');
	await staff(second).fill('2,000');
	await premises(second).fill('about fifty');
	await press(second, 'Save and stay here');
	await expectConflict(second, ['Staff', '1,000', '2,000']);
	expect([await staff(second).inputValue(), await premises(second).inputValue()]).toEqual([
		'2,000',
		'about fifty',
	]);
	await premises(second).fill('50');
	await press(second, 'Save and stay here');
	expect(await told(second)).toContain('Money: saved');
	await first.reload();
	expect([await staff(first).inputValue(), await premises(first).inputValue()]).toEqual(['2,000', '50']);
}

export async function expectConflict(page: Page, line: readonly string[]): Promise<void> {
	expect(await told(page)).toMatch(
		/saved this section while you were working on it .*Your work is below and is not saved yet/s,
	);
	expect(
		(await page.locator('#changed-by-both tbody tr').allInnerTexts()).map((text) => text.split(/\s*\t\s*/)),
	).toContainEqual(line.map((part) => expect.stringContaining(part)));
}
