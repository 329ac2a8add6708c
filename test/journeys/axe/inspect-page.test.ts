import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openChromium } from '../../setup/chromium.ts';
import { inspectPage } from './inspect-page.ts';
import { placesOf } from './places-of.ts';
import { openStage, type Stage } from './stage.ts';

let browser: Browser;
let page: Page;
let stage: Stage;
beforeAll(async () => {
	browser = await openChromium();
	page = await browser.newPage();
	stage = await openStage(inject('portal').origin);
});
afterAll(async () => {
	await browser.close();
	await stage.close();
});

const HEADERS = { 'content-type': 'text/html; charset=utf-8' };
const whole = (body: string, title = 'Returns – Commissioning Portal'): string =>
	`<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta name="viewport" content="width=device-width"></head><body><main>${body}</main></body></html>`;
const found = (body: string, status = 200): Promise<readonly string[]> =>
	inspectPage({
		page,
		stage,
		path: '/returns',
		answer: { status, headers: HEADERS, body },
		widths: [320],
		byAxe: true,
		picture: null,
	});

test('nothing is found on a page with which nothing is wrong', async () => {
	expect(await found(whole('<h1>Returns</h1><p>All of them.</p>'))).toEqual([]);
});

test.each([
	['a picture without words', '<h1>Returns</h1><img src="data:," >', 'image-alt'],
	['a box without a label', '<h1>Returns</h1><input type="text">', 'label'],
	['grey on white', '<h1>Returns</h1><p><font color="#bbbbbb">All of them.</font></p>', 'color-contrast'],
	[
		'grey on white in what is folded up',
		'<h1>Returns</h1><details><summary>More</summary><p><font color="#bbbbbb">All of them.</font></p></details>',
		'color-contrast',
	],
	['a heading left out', '<h1>Returns</h1><h4>July</h4>', 'heading-order'],
	['two first headings', '<h1>Returns</h1><h1>Returns</h1>', 'headings'],
	['no first heading', '<h2>Returns</h2>', 'headings'],
	['a heading of which the title says nothing', '<h1>Referrals</h1>', 'title'],
	[
		'errors that the title does not tell of',
		'<h1>Returns</h1><div class="govuk-error-summary">Enter a date</div>',
		'title',
	],
	['one id twice', '<h1 id="a">Returns</h1><p id="a">All of them.</p>', 'ids'],
	['a summary that leads to no box', '<h1>Returns</h1><a href="#when">Enter a date</a>', 'ids'],
	[
		'a page wider than a phone',
		'<h1>Returns</h1><table border="1" width="600"><tr><td>Due</td></tr></table>',
		'overflow',
	],
	[
		'buttons too small and too near for a finger',
		`<h1>Returns</h1><style>button{width:14px;height:14px;padding:0;margin:0;border:0;float:left}</style>${'<button>A</button>'.repeat(3)}`,
		'target-size',
	],
])('it finds %s', async (_words, body, kind) => {
	expect((await found(whole(body))).map((problem) => problem.split(':')[0])).toContain(kind);
});

test('it finds that a refused form says nothing of what is wrong', async () => {
	expect(await found(whole('<h1>Returns</h1>'), 422)).toContain(
		'errors: nothing on the page sums up what is wrong',
	);
});

test('the same table with more rows and other words has no new places; a new class, role or order of headings is one', () => {
	const one = placesOf(whole('<h1>Returns</h1><table><tr><td class="a">1</td></tr></table><h2>More</h2>'));
	const alike = placesOf(
		whole(
			'<h1>Other</h1><table><tr><td class="a">2</td></tr><tr><td class="a">3</td></tr></table><h2>Less</h2>',
		),
	);
	expect([...alike].filter((place) => !one.has(place))).toEqual([]);
	for (const other of [
		'<h1>Returns</h1><table><tr><td class="b">1</td></tr></table>',
		'<h1>Returns</h1><p role="status">1</p>',
		'<h2>Returns</h2><h1>1</h1>',
	]) {
		expect([...placesOf(whole(other))].some((place) => !one.has(place))).toBe(true);
	}
});
