import ExcelJS from 'exceljs';
import type { ReturnWorkbook } from '../../app/domain/workbook/return-workbook.ts';
import { drawSheet } from './draw-sheet.ts';

/** Rises with any change of how it is drawn. */
export const RETURN_WORKBOOK_VERSION = 'return-workbook-1';

/** A return's workbook, as it is given out. It decides nothing: what stands in which cell was decided before. */
export async function drawReturnWorkbook(book: ReturnWorkbook): Promise<Buffer> {
	const workbook = new ExcelJS.Workbook();
	// biome-ignore lint/style/noRestrictedGlobals: exceljs takes a Date; this one is made of the moment that the book says.
	const madeAt = new Date(book.madeAt);
	Object.assign(workbook, {
		creator: 'Commissioning Portal',
		lastModifiedBy: 'Commissioning Portal',
		created: madeAt,
		modified: madeAt,
		title: book.title,
		subject: book.subject,
		language: 'en-GB',
	});
	workbook.calcProperties.fullCalcOnLoad = true;
	for (const [at, sheet] of book.sheets.entries()) drawSheet(workbook, sheet, at === 0);
	const identity = workbook.addWorksheet(book.identity.sheet, { state: 'veryHidden' });
	for (const row of book.identity.rows) identity.addRow([...row]);
	void identity.protect('', {});
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
