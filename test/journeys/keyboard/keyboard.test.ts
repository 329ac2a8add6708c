import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '../../../app/domain/access/demonstration-password.ts';
import { openChromium } from '../../setup/chromium.ts';
import { portalOfItsOwn } from '../../setup/portal-of-its-own.ts';
import { sessionFor } from '../../setup/session-for.ts';
import { prepareRecords } from '../access/records/prepare-records.ts';
import { routesOfBuild } from '../access/routes-of-build.ts';
import { type Step, stepsOf } from '../access/walk.ts';
import { MAIN_PAGES } from './main-pages.ts';
import { walkByTab } from './walk-by-tab.ts';

/** With `npm run axe` every main page is walked. */
const PAGES_OF_ROLE = process.env.AXE_EVERY_LOOK ? Number.POSITIVE_INFINITY : 2;

const portal = portalOfItsOwn(prepareRecords);
let browser: Browser;
let shown: readonly Step[] = [];

beforeAll(async () => {
	browser = await openChromium();
	const steps = await stepsOf(portal.services, await routesOfBuild());
	shown = steps.filter(
		({ method, route, expected }) => method === 'GET' && route.isPage && expected.why === 'allowed',
	);
});
afterAll(() => browser.close());

/** A browser in which this person is signed in. */
async function browserOf({ personId, stage }: Step['asker'], width = 1280): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: portal.origin, viewport: { width, height: 900 } });
	if (personId !== null && stage !== null)
		await context.setExtraHTTPHeaders({ Cookie: await sessionFor(portal.services, personId, stage) });
	return context;
}

const stepsOfRole = (role: string): readonly Step[] =>
	shown.filter(({ asker }) => (asker.stage === null ? 'nobody' : asker.role) === role);
function stepTo(role: string, route: string): Step {
	const step = stepsOfRole(role).find(
		({ route: { id, pattern } }) =>
			id === `routes/${route}/route` || (route === 'performance/area' && pattern === '/my-area'),
	);
	if (step === undefined) throw new Error(`${role} is shown no page of ${route}`);
	return step;
}

async function walkPage(page: Page, path: string): Promise<readonly string[]> {
	const answer = await page.goto(path);
	await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
	const { stops, problems } = await walkByTab(page);
	expect(`${path} ${answer?.status()}`).toBe(`${path} 200`);
	expect(stops).toBeGreaterThan(4);
	await page.goto(path);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const isInMain = await page.evaluate(() => document.activeElement?.id === 'main-content');
	return isInMain ? problems : [...problems, 'the skip link does not lead to the main content'];
}

test.each(MAIN_PAGES.map(([role, ...routes]) => [role ?? 'nobody', routes.slice(0, PAGES_OF_ROLE)] as const))(
	'as %s: Tab comes to everything on the main pages, in order and in sight, and leaves it again',
	async (role, routes) => {
		const found: string[] = [];
		for (const route of routes) {
			const { asker, path } = stepTo(role, route);
			const context = await browserOf(asker);
			const problems = await walkPage(await context.newPage(), path);
			found.push(...problems.map((problem) => `${path}: ${problem}`));
			await context.close();
		}
		expect(found).toEqual([]);
	},
	300_000,
);

test.each([
	['officer', 'returns/review'],
	['officer', 'performance/kpi'],
	['officer', 'chase/board'],
	['provider-preparer', 'returns/list'],
	['board-member', 'board-reports/show'],
])(
	'on a phone, as %s on %s: a table too wide for the window takes the focus and scrolls by the arrow keys',
	async (role, route) => {
		const { asker, path } = stepTo(role, route);
		const context = await browserOf(asker, 320);
		const page = await context.newPage();
		expect(await walkPage(page, path)).toEqual([]);
		await page.goto(path);
		const box = page.locator('.portal-scroll:has(table):visible');
		const at = await box.evaluateAll((boxes) =>
			boxes.findIndex((each) => each.scrollWidth > each.clientWidth + 40),
		);
		expect(at).toBeGreaterThan(-1);
		await box.nth(at).focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => box.nth(at).evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
		await context.close();
	},
	120_000,
);

test('the dialog before the end of a session keeps the focus, closes by Escape and gives the focus back', async () => {
	const { asker, path } = stepTo('provider-preparer', 'returns/narrative');
	const page = await (await browserOf(asker)).newPage();
	await page.clock.install();
	await page.goto(path);
	await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
	await page.focus('textarea');
	const [idle, warn] = await page.$eval('session-warning', (element) => [
		Number(element.dataset.idleSeconds),
		Number(element.dataset.warnSeconds),
	]);
	await page.clock.fastForward(((idle ?? 0) - (warn ?? 0) + 5) * 1000);
	await page.waitForSelector('dialog[open]');
	for (let stop = 0; stop < 5; stop += 1) {
		expect(
			await page.evaluate(
				() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
			),
		).toBe(true);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Escape');
	await page.waitForSelector('dialog[open]', { state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
	await page.context().close();
});

test('somebody signs in, types a figure and saves it with the keyboard alone', async () => {
	const { asker, path } = stepTo('provider-preparer', 'returns/section');
	const { email } = await portal.services.db.reader
		.selectFrom('person')
		.select('email')
		.where('id', '=', asker.personId ?? '')
		.executeTakeFirstOrThrow();
	const page = await (await browser.newContext({ baseURL: portal.origin })).newPage();
	const tabTo = async (selector: string): Promise<void> => {
		for (let stops = 0; stops < 80; stops += 1) {
			await page.keyboard.press('Tab');
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
		}
		throw new Error(`Tab does not come to ${selector}`);
	};
	await page.goto(`/sign-in?to=${path}`);
	await tabTo('#email');
	await page.keyboard.type(email);
	await tabTo('#password');
	await page.keyboard.type(DEMONSTRATION_PASSWORD);
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => url.pathname === path);
	await tabTo('.portal-figure__input');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('8');
	await tabTo('button[name="intent"][value="save"]');
	await page.keyboard.press('Space');
	await page.waitForSelector('.govuk-notification-banner, .govuk-error-summary');
	expect(await page.inputValue('.portal-figure__input >> nth=0')).toBe('8');
	await page.context().close();
});
