import type { Period } from '../calendar/period.ts';
import type { CellNames } from '../kpi-return/name-cell.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { WorkbookAsked } from './match-workbook.ts';
import { ownTables } from './own-tables.ts';
import { sheetsToMatch } from './propose-tables.ts';
import { readOwnSheets } from './read-own-sheets.ts';
import { readReturnWorkbook } from './read-return-workbook.ts';
import type { SheetMatch, Taken, TakeRefusal } from './taken.ts';
import { wordWorkbookProblem } from './word-workbook-problem.ts';
import type { WorkbookCells } from './workbook-cells.ts';

/** The return into which a workbook is taken, as far as its sender reaches. */
export interface TakenInto {
	readonly asked: WorkbookAsked;
	readonly period: Period;
	readonly periods: readonly Period[];
	readonly names: CellNames;
	/** What was said of the sheets of the agreement's own spreadsheets. */
	readonly matches: readonly SheetMatch[];
}

/** What a workbook says of a return: the portal's own by its identity and names, any other by the labels on the sheets that somebody matched. */
export function takeWorkbook(cells: WorkbookCells, into: TakenInto): Result<Taken, TakeRefusal> {
	const read = readReturnWorkbook(cells, into.asked);
	if (read.ok) {
		const { problems, ...rest } = read.value;
		return accepted({
			from: 'portal',
			...rest,
			problems: problems.map((problem) => ({
				place: problem.place,
				text: wordWorkbookProblem(problem, into.names),
			})),
			leftOut: [],
		});
	}
	if (read.refusal.code !== 'not-a-portal-workbook') return read;
	const known = new Set(into.matches.map(({ sheet }) => sheet));
	if (!sheetsToMatch(cells).every(({ name }) => known.has(name)))
		return refused({ code: 'sheets-unmatched' });
	return accepted(readOwnSheets(cells, tablesInto(into), into.matches));
}

export const tablesInto = ({ asked, period, periods, names }: TakenInto) =>
	ownTables({ sections: asked.sections, period, periods, names });
