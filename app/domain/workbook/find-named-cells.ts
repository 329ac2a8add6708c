import type { BoxSection } from '../kpi-return/box.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { NARRATIVE_QUESTIONS } from '../kpi-return/narrative.ts';
import { SECTIONS, type SectionKey } from '../specification/specification.ts';
import { placeInSheet } from './cell-address.ts';
import { inOneLine, type NamedCell } from './identity.ts';
import type { CellContent, CellPlace, SheetCells, WorkbookCells } from './workbook-cells.ts';
import type { ProblemAbout, WorkbookProblem } from './workbook-problem.ts';

/** A cell that was found by its name, and what it is about. */
export interface NamedContent {
	readonly about: ProblemAbout;
	readonly place: CellPlace;
	readonly content: CellContent;
}

interface Found {
	readonly cells: readonly NamedContent[];
	readonly problems: readonly WorkbookProblem[];
}

interface Placed {
	readonly about: ProblemAbout;
	readonly label: string;
	readonly place: CellPlace | null;
}

/**
 * Every cell of the list by its name. Told, and not read: a cell that is gone, two names on one cell, and a row that no longer says what it
 * is of, for sorting moves figures and leaves names where they were.
 */
export function findNamedCells(
	{ sheets, names }: WorkbookCells,
	list: readonly NamedCell[],
	sections: readonly BoxSection[],
): Found {
	const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
	const placed = list.map(({ name, holds, label }): Placed => {
		const place = names.get(name);
		return {
			about: aboutOf(holds),
			label,
			place: place !== undefined && byName.has(place.sheet) ? place : null,
		};
	});
	const times = Map.groupBy(placed, ({ place }) => (place === null ? '' : `${place.sheet}!${place.address}`));
	const cells: NamedContent[] = [];
	const problems: WorkbookProblem[] = [...gone(placed, sections)];
	for (const { about, label, place } of placed) {
		if (place === null) continue;
		const tell = (why: WorkbookProblem['why']) => problems.push({ why, place, about, said: '' });
		const { content, heads } = cellAt(byName.get(place.sheet), place.address);
		if ((times.get(`${place.sheet}!${place.address}`)?.length ?? 0) > 1) tell({ code: 'cells-overlap' });
		else if (!heads.includes(inOneLine(label))) tell({ code: 'row-changed', label });
		else cells.push({ about, place, content });
	}
	return { cells, problems };
}

/** The cell, and what stands to its left in the same row. */
function cellAt(sheet: SheetCells | undefined, address: string) {
	const at = placeInSheet(address);
	const row = at === null ? [] : (sheet?.rows[at.row - 1] ?? []);
	const column = (at?.column ?? 1) - 1;
	return {
		content: row[column] ?? ({ kind: 'empty' } as const),
		heads: row.slice(0, column).flatMap((cell) => (cell.kind === 'text' ? [inOneLine(cell.text)] : [])),
	};
}

function aboutOf(holds: string): ProblemAbout {
	const bar = holds.indexOf('|');
	const kind = holds.slice(0, bar);
	const rest = holds.slice(bar + 1);
	const question = NARRATIVE_QUESTIONS.find((each) => each === rest);
	const section = SECTIONS.find((each) => each === rest);
	if (kind === 'words' && question !== undefined) return { kind: 'words', question };
	if (kind === 'nothing' && section !== undefined) return { kind: 'nothing-to-report', section };
	return { kind: 'figure', box: rest };
}

/** Cells that are gone, and in their place the section where all of its are. */
function gone(placed: readonly Placed[], sections: readonly BoxSection[]): readonly WorkbookProblem[] {
	const sectionOf = new Map<string, SectionKey>(
		sections.flatMap(({ section, tables }) =>
			tables.flatMap(({ cells }) => cells.flat().map((box) => [figureKey(box), section] as const)),
		),
	);
	const bySection = Map.groupBy(placed, ({ about }): SectionKey => {
		if (about.kind === 'figure') return sectionOf.get(about.box) ?? 'narrative';
		return about.kind === 'words' ? 'narrative' : about.section;
	});
	return [...bySection].flatMap(([section, cells]): readonly WorkbookProblem[] => {
		const lost = cells.filter(({ place }) => place === null);
		return lost.length > 1 && lost.length === cells.length
			? [{ why: { code: 'sheet-gone' }, place: null, about: { kind: 'section', section }, said: '' }]
			: lost.map(({ about }) => ({ why: { code: 'cell-gone' }, place: null, about, said: '' }));
	});
}
