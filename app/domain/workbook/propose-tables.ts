import { plainLabel } from '../kpi-return/block-labels.ts';
import { readBlock } from '../kpi-return/read-block.ts';
import { blockOfSheet } from './block-of-sheet.ts';
import type { OwnTable } from './own-tables.ts';
import { isProblemsSheet } from './problems-sheet.ts';
import type { SheetMatch } from './taken.ts';
import type { SheetCells, WorkbookCells } from './workbook-cells.ts';

/** No return has figures on more sheets than this. */
const MOST_SHEETS = 20;

/** The sheets of somebody's own spreadsheet in which something stands. */
export const sheetsToMatch = ({ sheets }: WorkbookCells): readonly SheetCells[] =>
	sheets
		.filter((sheet) => !sheet.hidden && !isProblemsSheet(sheet) && blockOfSheet(sheet).length > 0)
		.slice(0, MOST_SHEETS);

/** For each sheet the table that it most likely is: what was said before, else that of which it has the most labels, read whole where it can be. */
export function proposeTables(
	cells: WorkbookCells,
	tables: readonly OwnTable[],
	before: readonly SheetMatch[],
): readonly SheetMatch[] {
	return sheetsToMatch(cells).map((sheet): SheetMatch => {
		const known = before.find((match) => match.sheet === sheet.name);
		if (known !== undefined) return known;
		const block = blockOfSheet(sheet);
		const said = new Set(block.flat().map(plainLabel));
		const scored = tables.map((table) => {
			const heads = [...table.block.rows, ...table.block.columns];
			const there = heads.filter(({ name }) => said.has(plainLabel(name))).length;
			const read = there === 0 ? null : readBlock(block, table.block, null);
			return { key: table.key, score: there + (read?.ok ? 1000 + read.value.figures.length : 0) };
		});
		const best = scored.toSorted((one, other) => other.score - one.score)[0];
		return { sheet: sheet.name, table: best !== undefined && best.score > 0 ? best.key : null };
	});
}
