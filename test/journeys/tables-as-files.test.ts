import { expect, test } from 'vitest';
import { openWorkbook } from '../../templates/workbooks/open-workbook.test-data.ts';
import { ask } from '../setup/http-client.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { OFFICE } from './returns-of-journeys.ts';

const portal = portalOfItsOwn();
const { signedIn } = peopleInBrowsers()(portal, false);
const LIST = '/agreements';

test('whoever sees a table has it as a file, at the page’s own address and with the page’s rows', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto(LIST);
	const table = officer.locator('table').first();
	const heads = await table.locator('thead th').allInnerTexts();
	const rows = await table.locator('tbody tr').count();
	const [excel, csv] = await officer.locator('.portal-download').first().locator('a').all();
	expect(await excel?.textContent()).toContain('Excel, ');
	const text = await officer.request.get((await csv?.getAttribute('href')) ?? '');
	expect(text.headers()).toMatchObject({
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': expect.stringMatching(/^attachment; filename="[A-Za-z0-9-]+\.csv"$/),
		'cache-control': 'no-store',
	});
	const lines = (await text.text()).trim().split('\r\n');
	expect((await text.body()).subarray(0, 3).toString('hex')).toBe('efbbbf');
	expect(lines.length).toBe(rows + 1);
	const file = await officer.request.get((await excel?.getAttribute('href')) ?? '');
	const sheet = (await openWorkbook(await file.body())).getWorksheet('Table')!;
	expect(sheet.rowCount).toBe(rows + 1);
	const written = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(1, at + 1).value);
	expect(written.filter((head) => !String(head).endsWith(': also'))).toEqual(heads);
});

test('a list that is shown by pages is a whole file, whichever page it is asked on', async () => {
	const officer = await signedIn('officer', OFFICE);
	const linesAt = async (address: string): Promise<readonly string[]> => {
		await officer.goto(address);
		const csv = officer.locator('.portal-download a', { hasText: 'CSV' }).first();
		const file = await officer.request.get((await csv.getAttribute('href')) ?? '');
		return (await file.text()).trim().split('\r\n');
	};
	const first = await linesAt('/returns');
	const shown = await officer.locator('#returns tbody tr').count();
	expect(first.length).toBeGreaterThan(shown + 1);
	expect(await linesAt('/returns?page=2')).toEqual(first);
});

test('nobody has more of it than of its page', async () => {
	const officer = await signedIn('officer', OFFICE);
	await officer.goto(LIST);
	const href = (await officer.locator('.portal-download a').first().getAttribute('href')) ?? '';
	const nobody = await ask(portal.origin, { path: href });
	expect([nobody.status, nobody.headers.location]).toEqual([303, expect.stringMatching(/^\/sign-in\?/)]);
	expect((await officer.request.get(href.replace(/download=[^&]+/, 'download=another'))).status()).toBe(404);
	const posted = await ask(portal.origin, { path: href, method: 'POST', form: {} });
	expect(posted.headers['content-disposition']).toBeUndefined();
	const council = await signedIn('authority-officer', 'Birmingham City Council');
	const page = await council.request.get('/returns');
	const file = await council.request.get('/returns?download=returns&as=csv');
	expect([page.status(), file.status()]).toEqual([403, 403]);
	const provider = await signedIn('provider-certifier', 'Turning North (invented)');
	const own = await provider.request.get('/returns?download=returns&as=csv');
	const [, ...rows] = (await own.text()).trim().split('\r\n');
	expect(rows.length).toBeGreaterThan(10);
	for (const row of rows) expect(row).toContain('Turning North (invented)');
});
