import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../setup/chromium.ts';
import { walkByTab } from './walk-by-tab.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openChromium();
	page = await browser.newPage();
});
afterAll(() => browser.close());

const SKIP = '<a href="#main">Skip to main content</a>';
async function problemsOf(body: string, script = ''): Promise<readonly string[]> {
	await page.setContent(
		`<!DOCTYPE html><html lang="en"><title>Test</title><body>${SKIP}<div id="main">${body}</div></body></html>`,
	);
	if (script !== '') await page.evaluate(script);
	return (await walkByTab(page)).problems;
}

test('nothing is wrong with links, boxes, one button of a group and a box that scrolls', async () => {
	const body =
		'<a href="/a">A</a><label>B <input></label><label><input type="radio" name="c">C</label><label><input type="radio" name="c">D</label><div tabindex="0" role="group" style="overflow:auto;width:50px"><p style="width:200px">Wide</p></div>';
	expect(await problemsOf(body)).toEqual([]);
});

test.each([
	[
		'a trap',
		'<button id="trap">A</button><a href="/b">B</a>',
		'never comes to',
		`document.getElementById('trap').addEventListener('keydown', (event) => event.preventDefault())`,
	],
	[
		'a focus that nothing shows',
		'<style>a:focus-visible{outline:none}</style><a href="/a">A</a>',
		'nothing shows',
	],
	['an order of its own', '<a href="/a">A</a><a href="/b" tabindex="1">B</a>', '“B”'],
	[
		'that the first stop is no skip link',
		'<script>document.querySelector("a").remove()</script><a href="/a">A</a>',
		'not the skip link',
	],
	[
		'a focus that something lies over',
		'<div style="position:fixed;inset:0;background:#fff"></div><a href="/a">A</a>',
		'cannot be seen',
	],
	[
		'a box that scrolls and takes no focus',
		'<div style="overflow:auto;width:50px"><p style="width:200px">Wide</p></div><a href="/a">A</a>',
		'scrolls sideways',
	],
])('it finds %s', async (_words, body, expected, script = '') => {
	expect((await problemsOf(body, script)).join()).toContain(expected);
});
