import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const ROWS = ['birmingham', 'dudley', 'walsall'];
const TABLE = `<running-total><form method="post" action="/save"><paste-table><table><tbody>${ROWS.map(
	(area) =>
		`<tr><th>${area}</th><td><input id="in-${area}" value="1"></td><td><input id="out-${area}"></td></tr>`,
).join('')}</tbody></table></paste-table>
<output id="sum" for="${ROWS.map((area) => `in-${area}`).join(' ')}" data-sum aria-live="off">as saved</output>
<output id="kpi" data-numerator="out-birmingham out-dudley" data-denominator="in-birmingham in-dudley" data-target="80/100" data-direction="at-least">as saved</output>
</form></running-total>`;

const paste = (page: Page, id: string, text: string): Promise<void> =>
	page.evaluate(
		([box, copied]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', String(copied));
			document
				.getElementById(String(box))
				?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		[id, text],
	);
const figures = (page: Page): Promise<string[]> =>
	page.$$eval('input', (boxes) => boxes.map((box) => box.value));
const read = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

test('a block pasted into a box fills the boxes to the right and down, and the sums follow', async () => {
	const { page } = await open(TABLE);
	await paste(page, 'in-birmingham', '10\t8\r\n20\t16\r\n30\t24\r\n');
	expect(await figures(page)).toEqual(['10', '8', '20', '16', '30', '24']);
	expect(await read(page, '#sum')).toBe('60');
	expect(await read(page, '[role=status]')).toBe('6 boxes filled. Undo');
});

test('what does not fit is said, and a paste can be undone', async () => {
	const { page } = await open(TABLE);
	await paste(page, 'in-walsall', '10\t8\t6\n20\t16');
	expect(await figures(page)).toEqual(['1', '', '1', '', '10', '8']);
	expect(await read(page, '[role=status]')).toContain(
		'2 boxes filled. 3 pasted figures did not fit and were left out.',
	);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await figures(page)).toEqual(['1', '', '1', '', '1', '']);
	expect(await read(page, '#sum')).toBe('3');
});

test('a single figure is pasted by the browser itself', async () => {
	const { page } = await open(TABLE);
	await page.evaluate(() => navigator.clipboard.writeText('42'));
	await page.locator('#out-dudley').focus();
	await page.keyboard.press('Control+V');
	expect(await figures(page)).toEqual(['1', '', '1', '42', '1', '']);
	expect(await read(page, '[role=status]')).toBe('');
});

test('the up and down arrows move along a column and stop at its ends', async () => {
	const { page } = await open(TABLE);
	await page.locator('#out-birmingham').focus();
	const visited: string[] = [];
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
		await page.keyboard.press(key);
		visited.push(await page.evaluate(() => document.activeElement?.id ?? ''));
	}
	expect(visited).toEqual(['out-dudley', 'out-walsall', 'out-walsall', 'out-dudley']);
});

test('what the server wrote stands until something is typed', async () => {
	const { page } = await open(TABLE);
	expect(await read(page, '#sum')).toBe('as saved');
	await page.locator('#in-dudley').fill('1,200');
	expect(await read(page, '#sum')).toBe('1,202');
});

test('a sum adds only what the server would take for a number', async () => {
	const { page } = await open(TABLE);
	const said: Record<string, string> = {};
	for (const typed of ['1e3', '0x1F', '-1', '3,5', '٣', '2.5', '1,000', '']) {
		await page.locator('#in-dudley').fill(typed);
		said[typed] = await read(page, '#sum');
	}
	const no = 'not a number';
	expect(said).toEqual({
		'1e3': no,
		'0x1F': no,
		'-1': no,
		'3,5': no,
		'٣': no,
		'2.5': '4.5',
		'1,000': '1,002',
		'': '2',
	});
});

test('a KPI is compared exactly and read to one decimal', async () => {
	const { page } = await open(TABLE);
	await page.locator('#in-dudley').fill('');
	const said: string[] = [];
	for (const [whole, part] of [
		['999', '799'],
		['1000', '800'],
		['0', '0'],
		['5', '6'],
		['5', 'x'],
	]) {
		await page.locator('#in-birmingham').fill(String(whole));
		await page.locator('#out-birmingham').fill(String(part));
		said.push(await read(page, '#kpi'));
	}
	expect(said).toEqual([
		'799 of 999, 80.0% (target 80%: not met as typed)',
		'800 of 1000, 80.0% (target 80%: met as typed)',
		'no data yet',
		'6 of 5: the part is more than the whole',
		'one of its figures is not a number',
	]);
});
