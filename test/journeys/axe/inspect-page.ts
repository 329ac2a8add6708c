import type { Page } from 'playwright-core';
import type { Answer } from '../../setup/http-client.ts';
import type { Stage } from './stage.ts';

declare global {
	interface Window {
		readonly axe: typeof import('axe-core');
	}
}

export const WIDTHS = { phone: 320, desk: 1280 } as const;

interface Inspected {
	readonly page: Page;
	readonly stage: Stage;
	readonly path: string;
	readonly answer: Answer;
	readonly widths: readonly number[];
	readonly byAxe: boolean;
	/** Where a picture is kept, without the width and the ending; null for nowhere. */
	readonly picture: string | null;
}

/** Shows the answer and says what is wrong with it at each width: how the page names itself, what does not fit, what axe finds. */
export async function inspectPage({
	page,
	stage,
	path,
	answer,
	widths,
	byAxe,
	picture,
}: Inspected): Promise<readonly string[]> {
	await page.setViewportSize({ width: widths[0] ?? WIDTHS.phone, height: 900 });
	await page.goto(stage.put(path, answer), { waitUntil: 'load' });
	await unfold(page);
	const problems = [...(await namingProblems(page, answer.status)), ...(await idProblems(page))];
	if (byAxe) await page.addScriptTag({ url: stage.axe });
	for (const width of widths) {
		if (width !== widths[0]) await page.setViewportSize({ width, height: 900 });
		const found = [...(await tooWide(page)), ...(byAxe ? await axeProblems(page) : [])];
		if (picture !== null)
			await page.screenshot({ path: `${picture}-${width}.jpg`, type: 'jpeg', quality: 60, fullPage: true });
		problems.push(...found.map((problem) => `${problem} at ${width} px`));
	}
	return problems;
}

/** What is folded up is hidden from axe, and is on the page all the same. */
const unfold = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

/**
 * Every rule that axe has on by itself, and the size of targets, which WCAG 2.2 asks for and axe leaves off. What it need not do is left
 * out: writing up what passed, and fetching style sheets anew (`preload`) for rules about sound and about turned screens.
 */
const axeProblems = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const { violations } = await window.axe.run(document, {
			resultTypes: ['violations'],
			preload: false,
			rules: { 'target-size': { enabled: true } },
		});
		return violations.map(
			({ id, help, nodes }) => `${id}: ${help} (${nodes.length} × ${nodes[0]?.target.join(' ')})`,
		);
	});

/** Nothing may make the page itself scroll sideways; wide tables scroll inside their own box. */
const tooWide = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const inBox = (element: Element): boolean => {
			for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
				if (getComputedStyle(at).overflowX !== 'visible') return true;
			return false;
		};
		const widest = [...document.querySelectorAll('body *')].find(
			(element) => element.getBoundingClientRect().right > clientWidth + 1 && !inBox(element),
		);
		return [
			`overflow: the page is ${scrollWidth} wide in a window of ${clientWidth} (${widest?.tagName.toLowerCase()}.${widest?.getAttribute('class')})`,
		];
	});

/** One h1; a title that says the same and no less; "Error: " before it exactly where the page sums up errors, as every refused form does. */
const namingProblems = (page: Page, status: number): Promise<readonly string[]> =>
	page.evaluate((status) => {
		const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
		const headings = [...document.querySelectorAll('h1')];
		const heading = headings[0]?.cloneNode(true) as Element | undefined;
		for (const caption of heading?.querySelectorAll('[class*="govuk-caption"]') ?? []) caption.remove();
		const said = words(heading?.textContent ?? '');
		const title = words(document.title);
		const summedUp = document.querySelector('.govuk-error-summary') !== null;
		const wrong: readonly (readonly [boolean, string])[] = [
			[headings.length !== 1, `headings: the page has ${headings.length} h1`],
			[
				said === '' || !title.includes(said) || !title.endsWith(' – Commissioning Portal'),
				`title: it is “${title}”, and the heading “${said}”`,
			],
			[
				title.startsWith('Error: ') !== summedUp,
				`title: it is “${title}”, and errors are ${summedUp ? '' : 'not '}summed up`,
			],
			[status === 422 && !summedUp, 'errors: nothing on the page sums up what is wrong'],
		];
		return wrong.flatMap(([is, problem]) => (is ? [problem] : []));
	}, status);

/** Each id stands once, and whatever names one, the links of an error summary included, leads to something. */
const idProblems = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].flatMap((name) =>
			[...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
				(element.getAttribute(name) ?? '').split(/\s+/).map((id) => ({ id, by: name })),
			),
		);
		const linked = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(({ hash }) => ({
			id: hash.slice(1),
			by: 'a link',
		}));
		return [
			...new Set(ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `ids: #${id} stands twice`)),
			...new Set(
				[...named, ...linked]
					.filter(({ id }) => id !== '' && !ids.includes(id))
					.map(({ id, by }) => `ids: #${id}, which ${by} names, is not on the page`),
			),
		];
	});
