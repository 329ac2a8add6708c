import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import { wordsOfFile } from '../../http/words-of-file.ts';
import type { ImportRefusal } from '../../imports/read-import.ts';

/** Why the workbook could not be read at all. */
export function whyUnread(refusal: Extract<ImportRefusal, { code: string }>): string {
	if (refusal.code === 'workbook-too-large')
		return `The workbook has more ${WHAT[refusal.what]} than are read. Take out what does not belong to it`;
	if (refusal.code === 'workbook-not-readable')
		return 'The workbook is written in a way that the portal does not read. Open it in Excel or LibreOffice, save it again and send that';
	return wordsOfFile(refusal as Parameters<typeof wordsOfFile>[0]);
}

const WHAT: Readonly<Record<Extract<WorkbookFileRefusal, { what: string }>['what'], string>> = {
	sheets: 'sheets',
	rows: 'rows',
	columns: 'columns',
	cells: 'cells',
	size: 'data',
};
