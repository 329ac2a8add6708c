import type { BoxSection, BoxTable } from './box.ts';

/**
 * What a member of a consortium drafts: the rows of its own areas, and no section in which it has none. The narrative and what
 * is counted for the whole programme are the lead's.
 */
export const sectionsOfMember = (
	sections: readonly BoxSection[],
	areaIds: readonly string[],
): readonly BoxSection[] =>
	sections
		.map(({ section, tables }) => ({ section, tables: tables.flatMap((table) => rowsOf(table, areaIds)) }))
		.filter(({ tables }) => tables.length > 0);

function rowsOf(table: BoxTable, areaIds: readonly string[]): readonly BoxTable[] {
	const own = table.rows
		.map((row, index) => ({ row, index }))
		.filter(({ row }) => row.kind === 'area' && areaIds.includes(row.areaId));
	if (own.length === 0) return [];
	return [
		{ ...table, rows: own.map(({ row }) => row), cells: own.map(({ index }) => table.cells[index] ?? []) },
	];
}
