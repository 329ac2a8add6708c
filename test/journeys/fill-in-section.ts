import type { Page } from 'playwright-core';
import { press } from './on-a-page.ts';

/** Fills in every box of the section's page with what stands beside it: the places ledger's count, last quarter's figure, or what a stock's movements leave of its opening. */
export async function fillInAsLastQuarter(page: Page): Promise<void> {
	const boxes = await page.$$eval('main input[name^="figure|"]', (inputs) =>
		inputs.map((input) => ({
			name: (input as HTMLInputElement).name,
			beside: input.closest('td')?.textContent ?? '',
		})),
	);
	const numberIn = (text: string): string =>
		/From the places ledger: (\d+)/.exec(text)?.[1] ??
		/(?:Last quarter|Last return|At the start): £?([\d,.]+)/.exec(text)?.[1] ??
		'0';
	const typed = new Map(boxes.map(({ name, beside }) => [name, numberIn(beside)]));
	for (const { name, beside } of boxes.filter((box) => box.beside.includes('At the start'))) {
		const area = name.split('|')[2];
		const moved = (measure: string): number => Number(typed.get(`figure|${measure}|${area}|`));
		typed.set(
			name,
			String(Number(numberIn(beside)) + moved('starts') - moved('completions') - moved('leavers')),
		);
	}
	for (const [name, value] of typed) await page.fill(`[name="${name}"]`, value);
}

/** Writes a note into every box that asks for one, and saves. */
export async function explain(page: Page, words: string): Promise<number> {
	const notes = page.locator('textarea[name^="note|"]');
	const count = await notes.count();
	for (let index = 0; index < count; index += 1) await notes.nth(index).fill(words);
	if (count > 0) await press(page, 'Save and stay here');
	return count;
}
