import type { Period } from '../../domain/calendar/period.ts';
import type { BoxSection, BoxTable } from '../../domain/kpi-return/box.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import type { CellNames } from '../../domain/kpi-return/name-cell.ts';
import {
	NARRATIVE_LABELS,
	NARRATIVE_QUESTIONS,
	type NarrativeQuestion,
} from '../../domain/kpi-return/narrative.ts';
import { groupWords, headWords, rowsAre, tableCaption } from '../../domain/kpi-return/table-words.ts';
import { writeFigure } from '../../domain/kpi-return/write-figure.ts';
import { SECTION_LABELS } from '../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../domain/specification/specification.ts';

/** What a return says, to be read: a table for each table that was filled in, and the narrative's answers. */
export interface AnswersView {
	readonly sections: readonly {
		readonly key: SectionKey;
		readonly label: string;
		readonly tables: readonly AnswerTable[];
		readonly answers: readonly { readonly question: string; readonly words: string }[];
	}[];
}

export interface AnswerTable {
	readonly id: string;
	readonly caption: string;
	readonly rowsAre: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly key: string;
		/** What the row is a part of. */
		readonly group: string | null;
		readonly head: string;
		readonly cells: readonly string[];
	}[];
}

export interface Answered {
	readonly sections: readonly BoxSection[];
	readonly period: Period;
	readonly periods: readonly Period[];
	readonly names: CellNames;
	/** By `figureKey`. */
	readonly figures: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** What stands in a cell without a figure. */
	readonly none: (key: string) => string;
}

export const answersView = (answered: Answered): AnswersView => ({
	sections: answered.sections.map(({ section, tables }) => ({
		key: section,
		label: SECTION_LABELS[section],
		tables: tables.map((table) => answerTable(table, answered)),
		answers:
			section === 'narrative'
				? NARRATIVE_QUESTIONS.map((question) => ({
						question: NARRATIVE_LABELS[question],
						words: answered.words.get(question) ?? '',
					})).filter(({ words }) => words !== '')
				: [],
	})),
});

function answerTable(table: BoxTable, { period, periods, names, figures, none }: Answered): AnswerTable {
	const units = new Map(names.measures.map(({ key, unit }) => [key, unit]));
	return {
		id: table.key.replaceAll('.', '-'),
		caption: tableCaption(table, period, periods, names),
		rowsAre: rowsAre(table),
		columns: table.columns.map((head) => headWords(head, period, names)),
		rows: table.rows.map((head, index) => ({
			key: String(index),
			group: groupWords(head, names),
			head: headWords(head, period, names),
			cells: (table.cells[index] ?? []).map((box) => {
				const value = figures.get(figureKey(box));
				return value === undefined
					? none(figureKey(box))
					: writeFigure(value, units.get(box.measureKey) ?? 'count');
			}),
		})),
	};
}
