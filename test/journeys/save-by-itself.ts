import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectConflict } from './fill-in-together.ts';
import { press, told } from './on-a-page.ts';

const live = (page: Page) => page.locator('auto-save [role=status]');
/** Where the line says something else, the test says what. */
const savedByItself = (page: Page) =>
	expect
		.poll(() => live(page).allInnerTexts(), { timeout: 20_000 })
		.toContainEqual(expect.stringMatching(/^Saved at \d{1,2}:\d\d(am|pm)$/));
const box = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** What is typed before the page's scripts have come is not saved by itself: people type later than a machine. */
const scriptsCame = (page: Page) =>
	page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
async function type(page: Page, label: string, text: string): Promise<void> {
	await scriptsCame(page);
	await box(page, label).fill(text);
}
const NONE = 'No partner or ex-partner in contact';
const NOT_GIVEN = 'Details not given';

/** What was typed is kept without a press of a button, and the button's save after it is no conflict with it. */
export async function typeAndWait(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/sections/partners`);
	await type(page, NONE, '3,5');
	await savedByItself(page);
	await page.reload();
	expect(await box(page, NONE).inputValue()).toBe('3,5');
	await type(page, NONE, '3');
	await savedByItself(page);
	await type(page, NOT_GIVEN, '1');
	await press(page, 'Save and stay here');
	expect(await told(page)).toContain('Partners and ex-partners: saved');
	expect([await box(page, NONE).inputValue(), await box(page, NOT_GIVEN).inputValue()]).toEqual(['3', '1']);
}

/** The portal saved it, and the answer was lost on the way: the button's save is still no conflict. */
export async function loseTheAnswer(page: Page): Promise<void> {
	const answers: number[] = [];
	await page.route('**/autosave', async (route) => {
		answers.push((await route.fetch()).status());
		await route.abort();
	});
	await type(page, NONE, '4');
	await live(page).filter({ hasText: 'Not saved automatically just now' }).waitFor();
	await page.unroute('**/autosave');
	expect(answers).toEqual([200]);
	await type(page, NONE, '5');
	await press(page, 'Save and stay here');
	expect(await told(page)).toContain('Partners and ex-partners: saved');
	expect(await box(page, NONE).inputValue()).toBe('5');
}

/** In the middle of somebody else's change nothing is saved by itself, nothing typed is lost, and the button tells what changed. */
export async function meetAnother(page: Page, another: Page): Promise<void> {
	await another.goto(page.url());
	await box(another, NOT_GIVEN).fill('7');
	await press(another, 'Save and stay here');
	expect(await told(another)).toContain('Partners and ex-partners: saved');
	await type(page, NOT_GIVEN, '8');
	await live(page).filter({ hasText: 'somebody else has saved this section since you opened it' }).waitFor();
	expect(await box(page, NOT_GIVEN).inputValue()).toBe('8');
	await another.reload();
	expect(await box(another, NOT_GIVEN).inputValue()).toBe('7');
	await press(page, 'Save and stay here');
	await expectConflict(page, [NOT_GIVEN, '7', '8']);
	expect(await box(page, NOT_GIVEN).inputValue()).toBe('8');
	expect(await page.locator('auto-save').count()).toBe(0);
	await press(page, 'Save and stay here');
	expect(await told(page)).toContain('Partners and ex-partners: saved');
}

/** The narrative saves itself too, and its button after it. */
export async function writeAndWait(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/narrative`);
	await scriptsCame(page);
	await page.getByLabel('Risks').fill('Two groups are full.');
	await savedByItself(page);
	await page.getByLabel('Actions').fill('A third group begins.');
	await press(page, 'Save and stay here');
	expect(await told(page)).toContain('Narrative: saved');
	expect([
		await page.getByLabel('Risks').inputValue(),
		await page.getByLabel('Actions').inputValue(),
	]).toEqual(['Two groups are full.', 'A third group begins.']);
}
