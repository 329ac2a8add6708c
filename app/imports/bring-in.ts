import { together } from '../../db/together.ts';
import type { ImportRow } from '../domain/workbook/import-sheet.ts';
import type { Importing, ImportOf } from './import-of.ts';

/** What becomes of a row: brought in, or wrong and why. */
export interface RowReport {
	readonly row: number;
	readonly called: string;
	/** In words; none where nothing is wrong with it. */
	readonly problems: readonly string[];
}

export interface BroughtIn {
	/** False where the rows were only tried, or where one of them was wrong: then nothing of any of them is kept. */
	readonly kept: boolean;
	readonly rows: readonly RowReport[];
}

/**
 * Brings in all rows or none, each through its own operation and all in one transaction. `try`: all of it is done, and taken back whatever came of
 * it, so that the report says what would happen. Rows with a problem of their own are reported and not tried.
 */
export async function bringIn(
	of: ImportOf,
	{ services, actor, scope }: Importing,
	rows: readonly ImportRow[],
	wish: { readonly commandId: string; readonly how: 'try' | 'keep' },
): Promise<BroughtIn> {
	return together(services.db, async (db) => {
		const given = { services: { ...services, db }, actor, scope };
		const found = new Map(rows.map(({ row, problems }) => [row, problems]));
		const sound = rows.filter(({ problems }) => problems.length === 0);
		for (const group of groupsOf(of, sound)) {
			const commandId = `${wish.commandId}/${group[0]?.row}`;
			for (const [row, problems] of await of.carryOut(given, group, commandId))
				found.set(row, [...(found.get(row) ?? []), ...problems]);
		}
		const report = rows.map(({ row, values }) => ({
			row,
			called: of.called(values),
			problems: found.get(row) ?? [],
		}));
		const keep = wish.how === 'keep' && report.every(({ problems }) => problems.length === 0);
		return { keep, value: { kept: keep, rows: report } };
	});
}

const groupsOf = (of: ImportOf, rows: readonly ImportRow[]): readonly (readonly ImportRow[])[] =>
	of.together === undefined
		? rows.map((row) => [row])
		: [...Map.groupBy(rows, ({ values }) => of.together?.(values) ?? '').values()];
