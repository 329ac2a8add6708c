import type { Page } from 'playwright-core';

export const heading = async (page: Page): Promise<string> => (await page.innerText('h1')).trim();
export const told = (page: Page): Promise<string> => page.innerText('.govuk-notification-banner');
export const errors = (page: Page): Promise<string[]> =>
	page.locator('.govuk-error-summary li').allInnerTexts();
export const press = (page: Page, button: string): Promise<void> =>
	page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
export const follow = (page: Page, link: string): Promise<void> =>
	page.getByRole('main').getByRole('link', { name: link }).first().click();
export const pathOf = (page: Page): string => new URL(page.url()).pathname;
