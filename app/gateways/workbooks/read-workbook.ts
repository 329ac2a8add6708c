import { type Result, refused } from '../../domain/result.ts';
import { checkFile, type FileRefusal } from '../../domain/text/check-file.ts';
import type { WorkbookCells } from '../../domain/workbook/workbook-cells.ts';
import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import { unpacking } from '../inflate.ts';
import { cellsOfWorkbook } from './cells-of-workbook.ts';
import { openWorkbook } from './open-workbook.ts';

export type UnreadRefusal = FileRefusal | WorkbookFileRefusal;

/** What stands in a workbook that somebody sent, or why it is not kept or not read. For a thread of its own: it looks at every byte. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookCells, UnreadRefusal>> {
	const opened = openWorkbook(bytes);
	// What is far too large is not looked through as well.
	if (!opened.ok && opened.refusal.code === 'workbook-too-large') return opened;
	const checked = checkFile(bytes, ['xlsx'], unpacking);
	if (!checked.ok) return checked;
	return opened.ok ? cellsOfWorkbook(opened.value) : refused(opened.refusal);
}
