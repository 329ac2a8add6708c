import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import { accepted, type Result } from '../result.ts';
import type { Measure, MeasureUnit, SectionKey } from '../specification/specification.ts';
import { findNamedCells, type NamedContent } from './find-named-cells.ts';
import { matchWorkbook, type WorkbookAsked } from './match-workbook.ts';
import { type CellFigure, readFigureCell } from './read-figure-cell.ts';
import { readTickCell, readWordsCell } from './read-words-cell.ts';
import { sayContent } from './say-content.ts';
import type { CellPlace, WorkbookCells } from './workbook-cells.ts';
import type { CellRefusal, WorkbookProblem } from './workbook-problem.ts';
import type { WorkbookRefusal } from './workbook-refusal.ts';

export interface FigureRead extends CellFigure {
	readonly place: CellPlace;
}
export interface WordsRead {
	readonly text: string;
	readonly place: CellPlace;
}
export interface TickRead {
	readonly ticked: boolean;
	readonly place: CellPlace;
}

/** What a workbook says, each with the cell that says it. A box whose cell has a problem is in none of the three lists. */
export interface ReturnWorkbookRead {
	/** By `figureKey`: every box of the workbook, the empty ones too. */
	readonly figures: ReadonlyMap<string, FigureRead>;
	readonly words: ReadonlyMap<NarrativeQuestion, WordsRead>;
	readonly nothingToReport: ReadonlyMap<SectionKey, TickRead>;
	readonly problems: readonly WorkbookProblem[];
}

/** A return's workbook as it came back: matched by the identity that it carries, read by the names of its cells and never by where they stand. */
export function readReturnWorkbook(
	cells: WorkbookCells,
	asked: WorkbookAsked,
): Result<ReturnWorkbookRead, WorkbookRefusal> {
	const matched = matchWorkbook(cells, asked);
	if (!matched.ok) return matched;
	const found = findNamedCells(cells, matched.value.cells, asked.sections);
	const read: Reading = {
		figures: new Map(),
		words: new Map(),
		nothingToReport: new Map(),
		problems: [...found.problems],
	};
	for (const cell of found.cells) {
		const why = readCell(read, cell, asked.measures);
		if (why !== null)
			read.problems.push({ why, place: cell.place, about: cell.about, said: sayContent(cell.content) });
	}
	return accepted(read);
}

interface Reading {
	readonly figures: Map<string, FigureRead>;
	readonly words: Map<NarrativeQuestion, WordsRead>;
	readonly nothingToReport: Map<SectionKey, TickRead>;
	readonly problems: WorkbookProblem[];
}

/** Lays what a cell says where it belongs, or answers why it was not read. */
function readCell(
	read: Reading,
	{ about, place, content }: NamedContent,
	measures: readonly Measure[],
): CellRefusal | null {
	switch (about.kind) {
		case 'figure': {
			const figure = readFigureCell(content, unitOf(about.box, measures));
			if (figure.ok) read.figures.set(about.box, { ...figure.value, place });
			return figure.ok ? null : figure.refusal;
		}
		case 'words': {
			const text = readWordsCell(content);
			if (text.ok) read.words.set(about.question, { text: text.value, place });
			return text.ok ? null : text.refusal;
		}
		case 'nothing-to-report': {
			const ticked = readTickCell(content);
			if (ticked.ok) read.nothingToReport.set(about.section, { ticked: ticked.value, place });
			return ticked.ok ? null : ticked.refusal;
		}
		case 'section':
			return null;
	}
}

function unitOf(box: string, measures: readonly Measure[]): MeasureUnit {
	const measure = measures.find(({ key }) => box.startsWith(`${key}|`));
	if (measure === undefined) throw new Error(`the return does not ask ${box}`);
	return measure.unit;
}
