import type { APIResponse, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import type { Services } from '../../app/services.ts';
import { errors, pathOf, press, waiting } from './on-a-page.ts';
import { expectLedgerDifference } from './prepare-return.ts';
import { QUARTER } from './returns-of-journeys.ts';

/** Another person checks, declares and presses the button twice. */
export async function certifyWithTwoClicks(page: Page): Promise<void> {
	await page.goto('/');
	await waiting(page)
		.filter({ hasText: `Check and certify the return: ${QUARTER}` })
		.getByRole('link')
		.click();
	expect(await page.innerText('main')).toContain('Filled in by');
	expect(await page.innerText('main')).toContain('Totals beside last quarter');
	await expectLedgerDifference(page);
	await press(page, 'Certify and submit');
	expect(await errors(page)).toHaveLength(1);
	await page.check('#declared');
	const first = await clickTwice(page, 'Certify and submit');
	await expect.poll(() => pathOf(page), { timeout: 20_000 }).toMatch(/\/receipt$/);
	await page.waitForLoadState();
	expect([first.status(), first.headers().location]).toEqual([303, pathOf(page)]);
}

/** The second click comes while the portal has the first one's form: a browser's own double click may send one form alone. Gives the first one's answer. */
async function clickTwice(page: Page, name: string): Promise<APIResponse> {
	const button = page.getByRole('button', { name });
	await button.scrollIntoViewIfNeeded();
	const { x, y } = (await button.boundingBox()) ?? { x: 0, y: 0 };
	const click = () => page.mouse.click(x + 5, y + 5);
	const posts: Route[] = [];
	let sent = (_answer: { readonly answer: Promise<APIResponse> }): void => {};
	const first = new Promise<{ readonly answer: Promise<APIResponse> }>((resolve) => {
		sent = resolve;
	});
	await page.route('**/certify', async (route) => {
		if (route.request().method() !== 'POST' || posts.push(route) > 1) return route.continue();
		sent({ answer: route.fetch({ maxRedirects: 0 }) });
	});
	await click();
	const { answer } = await first;
	await click();
	// Not waitForURL: the first click's own way there is broken off by the second, and it would take that for the end.
	await expect.poll(() => pathOf(page), { timeout: 20_000 }).not.toMatch(/\/certify$/);
	expect(posts).toHaveLength(2);
	return answer;
}

/** The receipt names the time, the version and the hash of the one submission that was kept. */
export async function expectOneSubmission(page: Page, { db }: Services, number: number): Promise<void> {
	const [, , id = ''] = pathOf(page).split('/');
	const submissions = await db.reader
		.selectFrom('submission')
		.select(['number', 'hash'])
		.where('returnId', '=', id)
		.orderBy('number')
		.execute();
	expect(submissions.map((each) => each.number)).toEqual(
		Array.from({ length: number }, (_, index) => index + 1),
	);
	const events = await db.reader
		.selectFrom('auditEvent')
		.select('sequence')
		.where('subjectId', '=', id)
		.where('action', '=', 'return.submitted')
		.orderBy('sequence')
		.execute();
	expect(events).toHaveLength(number);
	const receipt = await page.innerText('main');
	expect(receipt).toMatch(/20 October 2026 at \d{1,2}:\d\d(am|pm)|20 October 2026 at (midday|midnight)/);
	expect(receipt).toMatch(new RegExp(`Version\\s+${number}`, 'i'));
	expect(await page.innerText('.portal-hash')).toBe(submissions.at(-1)?.hash);
}
