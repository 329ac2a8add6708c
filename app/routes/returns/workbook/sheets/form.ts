import { z } from 'zod';
import type { SheetMatch } from '../../../../domain/workbook/taken.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';
import type { WorkbookShown } from '../../../../operations/kpi-return/show-workbook.ts';

export const NONE = 'none';

/** A choice for each sheet, in their order. */
export function parseSheets(form: FormData, { sheets }: WorkbookShown): Parsed<readonly SheetMatch[]> {
	const schema = z.strictObject(
		Object.fromEntries(
			sheets.map((_, at) => [
				`sheet-${at}`,
				z.string({ error: 'Choose a table, or that the sheet is not part of the return' }).min(1).max(100),
			]),
		),
	);
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const chosen = parsed.command as Readonly<Record<string, string>>;
	return {
		ok: true,
		command: sheets.map(({ sheet }, at) => {
			const table = chosen[`sheet-${at}`] ?? NONE;
			return { sheet, table: table === NONE ? null : table };
		}),
	};
}
