import { fieldId } from '../../../components/govuk/field-id.ts';
import { type ThreadView, threadView } from '../../../components/words/thread-view.ts';
import type { Box, BoxHead, BoxTable } from '../../../domain/kpi-return/box.ts';
import type { Finding } from '../../../domain/kpi-return/checks/finding.ts';
import { crossChecks } from '../../../domain/kpi-return/cross-checks.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { lastQuarterFigure } from '../../../domain/kpi-return/last-quarter-figure.ts';
import type { CellNames } from '../../../domain/kpi-return/name-cell.ts';
import { groupWords, headWords, tableCaption } from '../../../domain/kpi-return/table-words.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import { writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';

export interface FigureRow {
	readonly key: string;
	readonly id: string;
	readonly head: string;
	readonly value: string;
	readonly lastQuarter: string;
	readonly lastYear: string;
	/** What the provider wrote beside it, with what it explains. */
	readonly notes: readonly { readonly text: string; readonly note: string }[];
	readonly threads: readonly ThreadView[];
	readonly askHref: string;
}

/** Figures that belong together: one measure over its areas, or the measures of one table. */
export interface FigureGroup {
	readonly head: string | null;
	readonly rows: readonly FigureRow[];
	readonly total: { readonly value: string; readonly lastQuarter: string; readonly lastYear: string } | null;
}

export interface FiguresTable {
	readonly id: string;
	readonly caption: string;
	readonly groups: readonly FigureGroup[];
}

/** What the provider wrote beside its figures, with what it explains. */
export const notedFindings = ({ checked, notes }: ReviewFacts): readonly Finding[] =>
	crossChecks(checked, notes).filter(({ code, note }) => note !== null || code === 'opening-unknown');

/** A table of the return turned so that every figure has a line, beside what it was before. */
export function figuresTable(
	table: BoxTable,
	facts: ReviewFacts,
	names: CellNames,
	noted: readonly Finding[],
): FiguresTable {
	const { row } = facts.whole;
	const rowOf = (box: Box, head: string): FigureRow => {
		const key = figureKey(box);
		return {
			key,
			id: fieldId(`row|${key}`),
			head,
			...besides([box], facts, names),
			notes: noted
				.filter(({ boxes }) => boxes[0] === key)
				.map((finding) => ({ text: wordFinding(finding, names), note: finding.note ?? 'none was given.' })),
			threads: facts.whole.queries
				.filter((query) => query.box !== null && figureKey(query.box) === key)
				.map((query) => threadView(query, row.id)),
			askHref: `/returns/${row.id}/ask?box=${encodeURIComponent(key)}`,
		};
	};
	const heads = table.rows.map((head) => headWords(head, row.period, names));
	const groupsOf = (column: BoxHead, index: number): readonly FigureGroup[] => {
		const boxes = table.cells.flatMap((cells) => cells[index] ?? []);
		const rows = boxes.map((box, at) => rowOf(box, heads[at] ?? ''));
		if (column.kind === 'figure') return byWhole(rows, (at) => groupWords(table.rows[at] as BoxHead, names));
		const adds = column.kind === 'measure' && column.measure.kind !== 'ratio' && boxes.length > 1;
		return [
			{ head: headWords(column, row.period, names), rows, total: adds ? besides(boxes, facts, names) : null },
		];
	};
	return {
		id: fieldId(table.key),
		caption: tableCaption(table, row.period, facts.whole.periods, names),
		groups: table.columns.flatMap(groupsOf),
	};
}

/** Parts of one breakdown under the name of their whole. */
function byWhole(rows: readonly FigureRow[], wholeOf: (at: number) => string | null): readonly FigureGroup[] {
	const groups: { head: string | null; rows: FigureRow[]; total: null }[] = [];
	for (const [at, row] of rows.entries()) {
		const head = wholeOf(at);
		const last = groups.at(-1);
		if (last !== undefined && last.head === head) last.rows.push(row);
		else groups.push({ head, rows: [row], total: null });
	}
	return groups;
}

/** The boxes' sum now, last quarter and a year ago; a dash where one of them was not asked. They are all of one measure. */
function besides(
	boxes: readonly Box[],
	{ figures, lastQuarter, lastYear, whole }: ReviewFacts,
	{ measures }: CellNames,
) {
	const { number } = whole.row.period;
	const measure = measures.find(({ key }) => key === boxes[0]?.measureKey);
	const write = (figureAt: (box: Box) => number | null | undefined): string => {
		let sum = 0;
		for (const box of boxes) {
			const value = figureAt(box);
			if (value === null || value === undefined) return '–';
			sum += value;
		}
		return writeFigure(sum, measure?.unit ?? 'count');
	};
	return {
		value: write((box) => figures.get(figureKey(box))),
		lastQuarter: write((box) =>
			measure === undefined ? null : lastQuarterFigure(box, measure, number, lastQuarter),
		),
		lastYear: write((box) =>
			lastYear?.get(figureKey({ ...box, cohort: box.cohort === null ? null : box.cohort - 4 })),
		),
	};
}
