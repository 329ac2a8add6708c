import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import type { Answer } from '../../setup/http-client.ts';

/** What is wrong with a page as it is drawn: what axe finds, and what does not fit into the window. */
export async function lookAtPage(page: Page, address: string, answer: Answer): Promise<readonly string[]> {
	await showAnswer(page, address, answer);
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} × ${nodes[0]?.target.join(' ')})`);
	return [...found, ...(await tooWide(page))];
}

/** Draws exactly this answer at its address, styles, scripts and policy included, whatever its status and however it was asked for. */
async function showAnswer(page: Page, address: string, { headers, body }: Answer): Promise<void> {
	const kept = ['content-type', 'content-security-policy'].map((name) => [name, String(headers[name])] as const);
	const isPage = (url: URL): boolean => url.href === address;
	await page.route(isPage, (route) => route.fulfill({ status: 200, headers: Object.fromEntries(kept), body }));
	await page.goto(address, { waitUntil: 'load' });
	await page.unroute(isPage);
}

/** Nothing may make the page itself scroll sideways; wide tables scroll inside their own box. */
async function tooWide(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const inBox = (element: Element): boolean => {
			for (let at = element.parentElement; at !== null; at = at.parentElement) if (getComputedStyle(at).overflowX !== 'visible') return true;
			return false;
		};
		const widest = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1 && !inBox(element));
		return [`overflow: the page is ${scrollWidth} wide in a window of ${clientWidth} (${widest?.tagName.toLowerCase()}.${widest?.getAttribute('class')})`];
	});
}

export const WIDTHS = { phone: 320, desk: 1280 } as const;

export const newPage = async (context: BrowserContext, width: number): Promise<Page> => {
	const page = await context.newPage();
	await page.setViewportSize({ width, height: 900 });
	return page;
};
