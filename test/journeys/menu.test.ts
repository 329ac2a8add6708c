import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { heading, pageAfter } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';

const BODY = 'West Midlands Police and Crime Commissioner';
const peopleOf = peopleInBrowsers();
const portal = portalOfItsOwn();

test.each([
	['officer', BODY],
	['provider-certifier', 'Turning North (invented)'],
	['authority-officer', 'Birmingham City Council'],
] as const)('on a phone without scripts the menu of a %s is one button, which opens all of it', async (role, organisation) => {
	const page = await peopleOf(portal, false).signedIn(role, organisation);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/account');
	const menu = page.getByRole('navigation', { name: 'Menu' });
	expect((await menu.boundingBox())?.height).toBeLessThan(100);
	expect(await menu.getByRole('link').count()).toBe(0);
	await menu.getByText('Menu', { exact: true }).click();
	expect(await menu.getByRole('link').count()).toBeGreaterThan(2);
	await pageAfter(page, () => menu.getByRole('link', { name: 'More' }).click());
	expect(await heading(page)).toBe('All your pages');
});

test('on a desk both rows are there, and a programme leads to its own pages and back', async () => {
	const page = await peopleOf(portal, false).signedIn('officer', BODY);
	await page.goto('/programmes/west-midlands-dvpp/performance');
	const menu = page.getByRole('navigation', { name: 'Menu' });
	const marked = () => menu.locator('[aria-current]').allInnerTexts();
	expect(await menu.getByText('Menu', { exact: true }).isVisible()).toBe(false);
	expect(await marked()).toEqual(['Programmes', 'Performance']);
	for (const [link, first] of [
		['Returns', 'Returns'],
		['Papers', 'Board papers'],
		['Money', 'Programmes'],
		['Places', 'Programmes'],
		['Specification', 'Programmes'],
		['Overview', 'Programmes'],
	] as const) {
		await pageAfter(page, () =>
			menu
				.getByRole('list', { name: 'This programme' })
				.getByRole('link', { name: link, exact: true })
				.click(),
		);
		expect(await marked()).toEqual([first, link]);
	}
});

test.each([
	'/returns',
	'/board-reports',
])('the list at %s shows one programme’s, where it is asked for', async (list) => {
	const page = await peopleOf(portal, false).signedIn('officer', BODY);
	const rowsOf = async (query: string): Promise<readonly string[]> => {
		await page.goto(`${list}${query}`);
		return page.locator('main tbody tr').allInnerTexts();
	};
	const own = await rowsOf('?programme=west-midlands-dvpp');
	expect(own.length).toBeGreaterThan(2);
	expect(own.length).toBeLessThanOrEqual((await rowsOf('')).length);
	expect(own.filter((row) => /Drive|Demonstration programme/.test(row))).toEqual([]);
});

test('a programme that is not there has no pages', async () => {
	const page = await peopleOf(portal, false).signedIn('officer', BODY);
	await page.goto('/programmes/no-such-programme');
	expect(await page.getByRole('list', { name: 'This programme' }).count()).toBe(0);
});
