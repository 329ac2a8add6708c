import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { portalOfItsOwn } from '../setup/portal-of-its-own.ts';
import { heading, pageAfter } from './on-a-page.ts';
import { peopleInBrowsers } from './people-in-browsers.ts';
import { TWO_WAYS } from './two-ways.ts';

const peopleOf = peopleInBrowsers();
const portal = portalOfItsOwn();

/** The portal's empty workbook, filled in as somebody would. */
async function filledWith(page: Page, ...rows: readonly (readonly string[])[]) {
	const empty = await page.request.get('/import/organisations/workbook');
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(Uint8Array.from(await empty.body()).buffer);
	const sheet = workbook.getWorksheet('Organisations');
	rows.forEach((row, index) => {
		row.forEach((text, column) => {
			const cell = sheet?.getCell(index + 2, column + 1);
			if (cell !== undefined) cell.value = text;
		});
	});
	return {
		name: 'ours.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
	};
}

const send = async (page: Page, ...rows: readonly (readonly string[])[]): Promise<void> => {
	await page.goto('/import/organisations/upload');
	await page.setInputFiles('#file', await filledWith(page, ...rows));
	await page.getByRole('button', { name: 'Check the rows' }).click();
	await page.getByText('Nothing has been saved').waitFor();
};

test.each(TWO_WAYS)('rows of a workbook are told of, put right and brought in, $way', async ({ scripts }) => {
	const page = await peopleOf(portal, scripts).signedIn('system-administrator', 'Commissioning Portal');
	const name = scripts ? 'Turning South' : 'Turning East';
	await send(page, ['Provider', name, name], ['Provider', `${name} Two`, '', 'GB-CHC 12']);
	expect(await heading(page)).toContain('1 row cannot be brought in');
	expect(await page.locator('#wrong').innerText()).toContain('“Short name”: is empty');
	await page.goto('/organisations');
	expect(await page.getByText(name).count()).toBe(0);
	await send(page, ['Provider', name, name], ['Provider', `${name} Two`, `${name} Two`]);
	await pageAfter(page, () => page.getByRole('button', { name: 'Bring in all 2' }).click());
	expect(await page.locator('main').innerText()).toContain(`${name} Two`);
	expect(await page.getByText('2 organisations have been added').count()).toBe(1);
});
