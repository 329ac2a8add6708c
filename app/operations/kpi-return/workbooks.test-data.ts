import ExcelJS from 'exceljs';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { downloadReturnWorkbook } from './download-return-workbook.ts';
import type { InHand } from './returns.test-data.ts';
import { saveWorkbook } from './save-workbook.ts';
import { showWorkbook } from './show-workbook.ts';
import { uploadWorkbook } from './upload-workbook.ts';

/** The workbook that a person downloads, filled in with a spreadsheet program: by `figureKey`, what its cell is given. */
export async function filledWorkbook(
	inHand: InHand,
	person: APerson,
	typed: Readonly<Record<string, ExcelJS.CellValue>>,
	change: (book: ExcelJS.Workbook) => void = () => {},
): Promise<Uint8Array> {
	const [services, actor, scope] = inHand.as(person);
	const file = await downloadReturnWorkbook(services, actor, scope, inHand.returnId);
	if (file === null) throw new Error('the return has a workbook');
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(file.bytes as unknown as ArrayBuffer);
	for (const [key, value] of Object.entries(typed)) cellOf(book, `figure|${key}`).value = value;
	change(book);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The cell that the hidden list names for what it holds: "figure|referrals||". */
export function cellOf(book: ExcelJS.Workbook, holds: string): ExcelJS.Cell {
	for (const sheet of book.worksheets.filter(({ state }) => state !== 'visible'))
		for (const row of sheet.getRows(1, sheet.rowCount) ?? [])
			if (row.getCell(2).text === holds) {
				const [range = ''] = book.definedNames.getRanges(row.getCell(1).text).ranges;
				const [, name = '', address = ''] = /^'?(.*?)'?!(.*)$/.exec(range) ?? [];
				const cell = book.getWorksheet(name.replaceAll("''", "'"))?.getCell(address.replaceAll('$', ''));
				if (cell !== undefined) return cell;
			}
	throw new Error(`the workbook has no cell for ${holds}`);
}

export const upload = (
	inHand: InHand,
	person: APerson,
	bytes: Uint8Array,
	given: { readonly commandId?: string; readonly fileName?: string; readonly nobodyNamed?: boolean } = {},
) =>
	uploadWorkbook(...inHand.as(person), {
		...inHand.order(),
		nobodyNamed: false,
		fileName: 'Return.xlsx',
		bytes,
		...given,
	});

/** The id of a workbook that must be taken. */
export async function uploaded(inHand: InHand, person: APerson, bytes: Uint8Array): Promise<string> {
	const result = await upload(inHand, person, bytes);
	if (!result.ok) throw new Error(`not taken: ${JSON.stringify(result.refusal)}`);
	return result.value.workbookId;
}

export async function shown(inHand: InHand, person: APerson, workbookId: string) {
	const [services, , scope] = inHand.as(person);
	return showWorkbook(services, scope, inHand.returnId, workbookId);
}

/** As the page sends it: with the digest of what it showed. */
export async function saveUploaded(
	inHand: InHand,
	person: APerson,
	workbookId: string,
	given: { readonly commandId?: string; readonly digestSeen?: string; readonly nobodyNamed?: boolean } = {},
) {
	const seen = await shown(inHand, person, workbookId);
	const digestSeen = seen?.read.ok ? seen.read.value.digest : '';
	const command = { ...inHand.order(), workbookId, digestSeen, nobodyNamed: false, ...given };
	return saveWorkbook(...inHand.as(person), command);
}
