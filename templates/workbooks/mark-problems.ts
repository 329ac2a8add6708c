import ExcelJS, { type Cell, type Fill, type Worksheet } from 'exceljs';
import { type CellMark, PROBLEMS_SHEET, PROBLEMS_TITLE } from '../../app/domain/workbook/problems-sheet.ts';
import { BODY, BOX_FILL, FONTS, STRONG } from './style.ts';

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
/** Dark words on both reach 7 to 1. */
const FILLS: Readonly<Record<CellMark['kind'], Fill>> = {
	problem: solid('FFF8D7DA'),
	question: solid('FFFFE3B3'),
};
const SAID: Readonly<Record<CellMark['kind'], string>> = { problem: 'To mend', question: 'To look at' };
const BY_US = /^(?:To mend|To look at): /;

/** The workbook that somebody sent, with what is wrong in it at its cells and on a sheet of its own, which comes first. Earlier marks go. */
export async function markProblems(bytes: Uint8Array, marks: readonly CellMark[]): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as unknown as ArrayBuffer);
	for (const sheet of [...book.worksheets])
		if (sheet.name.startsWith(PROBLEMS_SHEET) && sheet.getCell('A1').text === PROBLEMS_TITLE)
			book.removeWorksheet(sheet.id);
		else unmark(sheet);
	for (const [key, ofCell] of Map.groupBy(marks, ({ place }) =>
		place === null ? '' : `${place.sheet}!${place.address}`,
	)) {
		const place = key === '' ? null : ofCell[0]?.place;
		const sheet = place == null ? undefined : book.getWorksheet(place.sheet);
		if (place != null && sheet !== undefined) mark(sheet.getCell(place.address), ofCell);
	}
	listProblems(book, marks);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

function mark(cell: Cell, marks: readonly CellMark[]): void {
	const kind = marks.some((each) => each.kind === 'problem') ? 'problem' : 'question';
	// A style that several cells share would colour them all.
	cell.style = { ...cell.style, fill: FILLS[kind] };
	cell.note = {
		texts: [{ text: `${SAID[kind]}: ${marks.map(({ text }) => text).join(' ')}` }],
		margins: { insetmode: 'auto' },
	};
}

function unmark(sheet: Worksheet): void {
	sheet.eachRow((row) =>
		row.eachCell({ includeEmpty: true }, (cell) => {
			if (!BY_US.test(noteOf(cell))) return;
			const { fill: _marked, ...style } = cell.style;
			cell.style = cell.protection?.locked === false ? { ...style, fill: BOX_FILL } : style;
			cell.note = undefined as unknown as string;
		}),
	);
}

const noteOf = ({ note }: Cell): string =>
	typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');

function listProblems(book: ExcelJS.Workbook, marks: readonly CellMark[]): void {
	const sheet = book.addWorksheet(nameFor(book), {
		views: [{ state: 'frozen', ySplit: 3, xSplit: 0 }],
		pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
	});
	sheet.columns = [{ width: 32 }, { width: 10 }, { width: 14 }, { width: 90 }];
	sheet.getCell('A1').value = PROBLEMS_TITLE;
	sheet.getCell('A1').font = FONTS.title;
	sheet.getRow(3).values = ['Sheet', 'Cell', 'Kind', 'What to do'];
	sheet.getRow(3).font = STRONG;
	for (const { place, text, kind } of marks) {
		const row = sheet.addRow([place?.sheet ?? '', '', SAID[kind], text]);
		row.font = BODY;
		row.alignment = { vertical: 'top', wrapText: true };
		if (place === null) continue;
		const target = `#'${place.sheet.replaceAll("'", "''")}'!${place.address}`;
		row.getCell(2).value = { text: place.address, hyperlink: target };
		row.getCell(2).font = { ...BODY, underline: true, color: { argb: 'FF1D70B8' } };
	}
	// The types do not say that sheets have an order.
	(sheet as unknown as { orderNo: number }).orderNo = -1;
	book.views = [
		{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
	];
}

function nameFor(book: ExcelJS.Workbook): string {
	const taken = new Set(book.worksheets.map(({ name }) => name.toLowerCase()));
	for (let number = 1; ; number += 1) {
		const name = number === 1 ? PROBLEMS_SHEET : `${PROBLEMS_SHEET} ${number}`;
		if (!taken.has(name.toLowerCase())) return name;
	}
}
