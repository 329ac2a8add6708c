import { z } from 'zod';
import { accepted, type Result, refused } from '../domain/result.ts';
import {
	type ImportRow,
	type ImportSheetRefusal,
	MOST_IMPORT_ROWS,
	readImportSheet,
} from '../domain/workbook/import-sheet.ts';
import type { ReadingOffice } from '../gateways/workbooks/reading-office.ts';
import type { Importing, ImportOf } from './import-of.ts';

type Unread = Extract<Awaited<ReturnType<ReadingOffice['read']>>, { ok: false }>['refusal'];
export type ImportRefusal = Unread | ImportSheetRefusal | { readonly code: 'too-much-text' };

/** The page sends the rows back unseen, and takes a form of a megabyte at most, in which a letter may take nine. */
const MOST_LETTERS = 100_000;

/** The rows of a workbook that somebody sent, by the headings of its columns. */
export async function readImport(
	of: ImportOf,
	given: Importing,
	bytes: Uint8Array,
): Promise<Result<readonly ImportRow[], ImportRefusal>> {
	const cells = await given.services.workbooks.read(bytes, given.actor.organisationId);
	if (!cells.ok) return cells;
	const rows = readImportSheet(cells.value, await of.sheet(given));
	if (!rows.ok) return rows;
	return writeRows(rows.value).length > MOST_LETTERS
		? refused({ code: 'too-much-text' })
		: accepted(rows.value);
}

const sent = z
	.array(z.strictObject({ row: z.number().int(), values: z.record(z.string(), z.string()) }))
	.min(1)
	.max(MOST_IMPORT_ROWS);

/** Rows as the page keeps them between the report and the button. */
export const writeRows = (rows: readonly ImportRow[]): string =>
	JSON.stringify(rows.map(({ row, values }) => ({ row, values })));

/** Null where it is nothing that `writeRows` wrote. They are judged anew: whoever sends them may have changed them. */
export function readRows(text: string): readonly ImportRow[] | null {
	try {
		return sent.parse(JSON.parse(text)).map((row) => ({ ...row, problems: [] }));
	} catch {
		return null;
	}
}
