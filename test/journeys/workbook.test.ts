import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cellOf } from '../../app/operations/kpi-return/workbooks.test-data.ts';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { inTurn } from './in-turn.ts';
import { errors, follow, heading, press, told } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { startedBy } from './prepare-return.ts';
import { PROVIDER, returnOf } from './returns-of-journeys.ts';

const people = peopleInBrowsers();
const POLICE = 'figure|referrals-police||';

async function downloaded(page: Page, name: string | RegExp): Promise<ExcelJS.Workbook> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(Buffer.concat(chunks) as unknown as ArrayBuffer);
	return book;
}

const choose = async (page: Page, book: ExcelJS.Workbook) =>
	page.setInputFiles('#file', {
		name: 'Our return.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(await book.xlsx.writeBuffer()),
	});

describe('with scripts off', () => {
	const portal = portalOfItsOwn();
	const next = inTurn();
	let book: ExcelJS.Workbook;
	const address = async () => `/returns/${await returnOf(portal.services, PROVIDER)}`;
	const preparer = () => people(portal, false).signedIn('provider-preparer', PROVIDER);

	next(
		'a provider takes its return away as a workbook, and gets it back with what is wrong marked in it',
		async () => {
			const page = await preparer();
			await startedBy(page, await address());
			book = await downloaded(page, 'download as a workbook');
			cellOf(book, POLICE).value = 'about nine';
			await follow(page, 'upload it');
			await press(page, 'Upload and show what will change');
			expect(await errors(page)).toEqual(['Select a file']);
			await choose(page, book);
			await press(page, 'Upload and show what will change');
			expect(await heading(page)).toContain('1 problem in the workbook');
			expect(await page.innerText('main')).toContain('‘From the police’ must be a whole number, like 12');
			const marked = await downloaded(page, /problems marked/);
			expect(marked.worksheets[0]?.name).toBe('Problems');
			expect(JSON.stringify(cellOf(marked, POLICE).note)).toContain('To mend');
		},
	);

	next(
		'mended, it is shown figure by figure and saved, and the figure says from which cell it came',
		async () => {
			const page = await preparer();
			await page.goto(`${await address()}/workbook/upload`);
			cellOf(book, POLICE).value = 4321;
			await choose(page, book);
			await press(page, 'Upload and show what will change');
			const row = page.getByRole('row', { name: /‘From the police’/ });
			expect(await row.innerText()).toContain('4321');
			await press(page, 'Save these figures');
			expect(await told(page)).toContain('saved from the workbook');
			await page.goto(`${await address()}/sections/referrals`);
			expect(await page.locator(`input[name="${POLICE}"]`).inputValue()).toBe('4321');
			await page.getByText('from a workbook').first().click();
			expect(await page.innerText('main')).toContain(
				`from workbook Our-return.xlsx, sheet ‘${cellOf(book, POLICE).worksheet.name}’, cell ${cellOf(book, POLICE).address}`,
			);
		},
	);
});
