import type { Request, Response } from 'express';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const ROWS = ['birmingham', 'dudley', 'walsall'];
const TABLE = `<running-total><form method="post" action="/save"><paste-table data-href="/preview"><table><tbody>${ROWS.map(
	(area) =>
		`<tr><th>${area}</th><td><input id="in-${area}" name="figure|in|${area}" value="1"></td><td><input id="out-${area}" name="figure|out|${area}"></td></tr>`,
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

const figure = (name: string, typed: string) => ({ name: `figure|${name}`, label: `‘${name}’`, typed });
const answers = (status: number, body: object) => (_request: Request, response: Response) =>
	void response.status(status).json(body);

test('a pasted block is read by the server, shown figure by figure, and put in only when the person says so', async () => {
	const { page, sent } = await open(
		TABLE,
		answers(200, {
			figures: [figure('in|birmingham', '10'), figure('in|dudley', '1'), figure('out|walsall', '24')],
			leftOut: ['All areas'],
		}),
	);
	await paste(page, 'out-dudley', 'Birmingham\t10\r\nWalsall\t\t24\r\n');
	const panel = page.locator('.portal-paste');
	await panel.waitFor();
	expect(sent).toEqual([{ from: 'out|dudley', block: 'Birmingham\t10\r\nWalsall\t\t24\r\n' }]);
	expect(await panel.locator('tr').allInnerTexts()).toEqual([
		'Figure\tNow\tAfter',
		'‘in|birmingham’\t1\t10',
		'‘out|walsall’\tempty\t24',
	]);
	expect(await panel.innerText()).toContain(
		'Left out, because the portal works totals out itself: All areas.',
	);
	expect(await figures(page)).toEqual(['1', '', '1', '', '1', '']);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2 figures will change');
	await page.getByRole('button', { name: 'Put the figures in' }).click();
	expect(await figures(page)).toEqual(['10', '', '1', '', '1', '24']);
	expect(await read(page, '#sum')).toBe('12');
	expect(await read(page, '[role=status]')).toBe('2 figures put in. Undo');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('out-dudley');
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await figures(page)).toEqual(['1', '', '1', '', '1', '']);
	expect(await read(page, '#sum')).toBe('3');
});

test('a block can be left alone once it was shown, and one that changes nothing says so', async () => {
	const { page } = await open(TABLE, answers(200, { figures: [figure('in|walsall', '3')], leftOut: [] }));
	await paste(page, 'in-walsall', '3\t');
	await paste(page, 'in-walsall', 'Walsall\t3');
	await page.getByRole('button', { name: 'Leave the table as it is' }).click();
	expect(await page.locator('.portal-paste').count()).toBe(0);
	expect(await figures(page)).toEqual(['1', '', '1', '', '1', '']);
	await page.locator('#in-walsall').fill('3.0');
	await paste(page, 'in-walsall', 'Walsall\t3');
	await page.waitForFunction(() =>
		document.querySelector('[role=status]')?.textContent?.includes('nothing would'),
	);
});

test.each([
	[
		422,
		{ said: ['“Brum” is not one of the rows', 'Row 3 has no name'] },
		'Nothing has changed. “Brum” is not one of the rows. Row 3 has no name.',
	],
	[
		500,
		{},
		'What you pasted could not be read just now, and nothing has changed. Save, and try the button under the table.',
	],
])('what is refused (%i) changes nothing and says why', async (status, body, said) => {
	const { page } = await open(TABLE, answers(status, body));
	await paste(page, 'in-walsall', 'Brum\t10\n\t5');
	await page.locator('.portal-live--trouble').waitFor();
	expect(await read(page, '[role=status]')).toBe(said);
	expect(await figures(page)).toEqual(['1', '', '1', '', '1', '']);
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
	for (const typed of ['1e3', '0x1F', '-1', '3,5', '٣', '2.5', '1,000', '1 000', '12.0', '-', '']) {
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
		'1 000': '1,002',
		'12.0': '14',
		'-': '2',
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
