import type { Period } from '../../../domain/calendar/period.ts';
import type { Box, BoxHead, BoxTable } from '../../../domain/kpi-return/box.ts';
import { type Figure, figureKey } from '../../../domain/kpi-return/figure.ts';
import { lastQuarterFigure } from '../../../domain/kpi-return/last-quarter-figure.ts';
import type { CellNames } from '../../../domain/kpi-return/name-cell.ts';
import { openingsOfReturn } from '../../../domain/kpi-return/openings-of-return.ts';
import {
	groupWords,
	headWords,
	rowsAre,
	tableCaption,
	tableHint,
} from '../../../domain/kpi-return/table-words.ts';
import { writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import type { Measure } from '../../../domain/specification/specification.ts';
import type { Said } from './said-of-section.ts';

export const boxName = (key: string): string => `figure|${key}`;

export interface BoxView {
	readonly name: string;
	readonly label: string;
	readonly value: string;
	readonly beside: string | null;
	readonly alsoBeside: string | null;
	readonly marked: 'error' | 'warning' | 'question' | null;
	/** Ids of what is said about the box under its row. */
	readonly describedBy: string;
	readonly inputMode: 'numeric' | 'decimal';
}

export interface TableView {
	readonly key: string;
	readonly id: string;
	readonly caption: string;
	readonly hint: string | null;
	readonly rowsAre: string;
	readonly columns: readonly string[];
	/** What each column counts, where the columns are measures. */
	readonly columnHints: readonly { readonly label: string; readonly hint: string }[];
	readonly rows: readonly {
		readonly key: string;
		readonly group: string | null;
		readonly head: string;
		readonly hint: string | null;
		readonly boxes: readonly BoxView[];
		readonly said: readonly Said[];
	}[];
	/** Where the page asks how a pasted block would fill the table; null where there is no return to paste into. */
	readonly pasteHref: string | null;
	readonly totals: { readonly head: string; readonly values: readonly string[] } | null;
}

/** What a table is drawn from: a return's facts, or those of a return that there is not yet. */
interface TableFacts {
	readonly whole: {
		readonly row: { readonly id: string | null; readonly period: Period };
		readonly periods: readonly Period[];
		readonly ownAreaIds: readonly string[] | null;
	};
	readonly draft: Parameters<typeof openingsOfReturn>[0];
	readonly figures: readonly Figure[];
}

interface Drawn {
	readonly facts: TableFacts;
	readonly names: CellNames;
	/** By `figureKey`. */
	readonly typed: ReadonlyMap<string, string>;
	readonly said: readonly Said[];
	/** What the ledger of places says, by `figureKey`; none where nothing can be typed. */
	readonly ledger?: ReadonlyMap<string, number>;
	/** What boxes that nobody has saved are filled in with. */
	readonly begun?: ReadonlyMap<string, number>;
}

/** One table of a section with all that stands in, beside and under its boxes. */
export function tableView(table: BoxTable, drawn: Drawn): TableView {
	const { facts, names } = drawn;
	const { id: returnId, period } = facts.whole.row;
	const measures = table.columns.flatMap((column) => (column.kind === 'measure' ? [column.measure] : []));
	return {
		key: table.key,
		id: table.key.replaceAll('.', '-'),
		caption: tableCaption(table, period, facts.whole.periods, names),
		hint: tableHint(table, period),
		rowsAre: rowsAre(table),
		columns: table.columns.map((head) => withUnit(head, headWords(head, period, names))),
		columnHints: measures.map(({ label, hint }) => ({ label, hint })),
		rows: table.rows.map((head, index) => {
			const boxes = table.cells[index] ?? [];
			const keys = boxes.map(figureKey);
			return {
				key: head.kind === 'measure' ? head.measure.key : head.kind === 'area' ? head.areaId : String(index),
				group: groupWords(head, names),
				head: withUnit(head, headWords(head, period, names)),
				hint: head.kind === 'measure' ? head.measure.hint : null,
				boxes: boxes.map((box) => boxView(box, drawn)),
				said: drawn.said.filter(({ under }) => keys.includes(under)),
			};
		}),
		pasteHref:
			returnId === null
				? null
				: `/returns/${returnId}/sections/${table.section}/paste/preview?table=${encodeURIComponent(table.key)}`,
		totals: totalsOf(table, measures, drawn),
	};
}

/** What is typed in pounds or weeks says so. */
function withUnit(head: BoxHead, words: string): string {
	const unit = head.kind === 'measure' ? head.measure.unit : 'count';
	return unit === 'count' ? words : `${words} (${unit === 'pence' ? '£' : 'weeks'})`;
}

function boxView(box: Box, { facts, names, typed, said, ledger, begun }: Drawn): BoxView {
	const key = figureKey(box);
	const measure = names.measures.find((each) => each.key === box.measureKey);
	const about = said.filter(({ boxes }) => boxes.includes(key));
	const kinds = about.map(({ kind }) => kind);
	return {
		name: boxName(key),
		label: labelOf(box, measure, names),
		value: begun?.get(key)?.toString() ?? typed.get(key) ?? '',
		beside: measure === undefined ? null : besideOf(box, measure, facts),
		alsoBeside: ledger?.has(key) ? `From the places ledger: ${ledger.get(key)}` : null,
		marked: kinds.includes('error')
			? 'error'
			: kinds.includes('warning')
				? 'warning'
				: kinds.includes('question')
					? 'question'
					: null,
		describedBy: about.map(({ id }) => id).join(' '),
		inputMode: measure?.unit === 'count' ? 'numeric' : 'decimal',
	};
}

const labelOf = ({ areaId, cohort }: Box, measure: Measure | undefined, names: CellNames): string =>
	[
		measure?.label,
		areaId === null ? null : names.areas.get(areaId),
		cohort === null ? null : `cases entered ${names.cohorts.get(cohort)}`,
	]
		.filter((part) => part !== null && part !== undefined)
		.join(', ');

/** The opening of a stock that has to balance, or last quarter's figure. */
function besideOf(box: Box, measure: Measure, { draft, whole }: TableFacts): string | null {
	const stock = openingsOfReturn(draft).find(
		({ measureKey, areaId }) => measureKey === box.measureKey && areaId === box.areaId,
	);
	if (stock !== undefined)
		return stock.opening === null ? 'At the start: not known' : `At the start: ${stock.opening.value}`;
	const { number } = whole.row.period;
	const before = lastQuarterFigure(box, measure, number, draft.lastQuarter);
	if (before === null) return null;
	return `${box.cohort === number - 1 ? 'Last return' : 'Last quarter'}: ${writeFigure(before, measure.unit)}`;
}

/** Sums of the columns, where every one of them can be added over areas. */
function totalsOf(
	table: BoxTable,
	measures: readonly Measure[],
	{ facts: { figures, whole }, begun }: Drawn,
): TableView['totals'] {
	if (
		measures.length === 0 ||
		table.rows.length < 2 ||
		measures.some(({ kind, unit }) => kind === 'ratio' || unit !== 'count')
	)
		return null;
	const values = new Map([
		...figures.map((figure) => [figureKey(figure), figure.value] as const),
		...(begun ?? []),
	]);
	const sums = table.columns.map((_, column) =>
		table.cells.flatMap((row) => values.get(figureKey(row[column] as Box)) ?? []),
	);
	return {
		head: whole.ownAreaIds === null ? 'All areas' : 'Your areas',
		values: sums.map((column) =>
			column.length === 0 ? '' : String(column.reduce((sum, value) => sum + value, 0)),
		),
	};
}
