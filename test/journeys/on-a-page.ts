import type { Locator, Page } from 'playwright-core';

export const heading = async (page: Page): Promise<string> => (await page.innerText('h1')).trim();
export const told = (page: Page): Promise<string> => page.innerText('.govuk-notification-banner');
export const errors = (page: Page): Promise<string[]> =>
	page.locator('.govuk-error-summary li').allInnerTexts();
export const press = (page: Page, button: string): Promise<void> =>
	page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
export const follow = (page: Page, link: string): Promise<void> =>
	page.getByRole('main').getByRole('link', { name: link }).first().click();
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/**
 * Does what leads to another page, and waits for it. A click waits by itself only for what the browser has announced by the time the click is
 * over; a busy machine announces it later, and whatever is read next would be read off the page before.
 */
export async function pageAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
	await Promise.all([page.waitForNavigation(), act()]);
}

/** The lines of the start page, whatever their day. */
export const waiting = (page: Page): Locator => page.locator('table[id^="waiting-"] tbody tr');
