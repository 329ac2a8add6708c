import {
	number,
	only,
	type RecordBlock,
	said,
	type TableView,
	words,
} from '../../components/layout/record-view.ts';
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

/**
 * What a return says, to be read: a table for each table that was filled in, and the narrative's answers. `changeHref`: where a section can be
 * changed.
 */
export const answersOf = (
	answered: Answered,
	changeHref?: (section: SectionKey) => string,
): readonly RecordBlock[] =>
	answered.sections.flatMap(({ section, tables }): readonly RecordBlock[] => [
		{ kind: 'heading', text: SECTION_LABELS[section], id: `section-${section}` },
		...(changeHref === undefined
			? []
			: said({ href: changeHref(section), text: 'Change', of: SECTION_LABELS[section] })),
		...tables.map((table): RecordBlock => ({ kind: 'table', table: answerTable(table, answered) })),
		...(section === 'narrative' ? narrativeOf(answered) : []),
	]);

function narrativeOf({ words: written }: Answered): readonly RecordBlock[] {
	const given = NARRATIVE_QUESTIONS.flatMap((question): readonly RecordBlock[] => {
		const words = written.get(question) ?? '';
		return only(
			words !== '',
			{ kind: 'heading', text: NARRATIVE_LABELS[question], level: 3 },
			...said({ written: words }),
		);
	});
	return given.length === 0 ? said('No narrative was written.') : given;
}

function answerTable(table: BoxTable, { period, periods, names, figures, none }: Answered): TableView {
	const units = new Map(names.measures.map(({ key, unit }) => [key, unit]));
	return {
		id: table.key.replaceAll('.', '-'),
		caption: tableCaption(table, period, periods, names),
		captionSize: 's',
		close: true,
		columns: [words(rowsAre(table)), ...table.columns.map((head) => number(headWords(head, period, names)))],
		rows: table.rows.map((head, index) => ({
			key: String(index),
			group: groupWords(head, names),
			cells: [
				headWords(head, period, names),
				...(table.cells[index] ?? []).map((box) => {
					const value = figures.get(figureKey(box));
					return value === undefined
						? none(figureKey(box))
						: writeFigure(value, units.get(box.measureKey) ?? 'count');
				}),
			],
		})),
	};
}
