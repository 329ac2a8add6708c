import { drawImportWorkbook } from '../../templates/workbooks/import-workbook.ts';
import type { Importing, ImportOf } from './import-of.ts';

/** A workbook to fill in, with what may be chosen today. */
export const emptyWorkbook = async (of: ImportOf, given: Importing): Promise<Uint8Array> =>
	drawImportWorkbook(await of.sheet(given));
