import type { Box, BoxHead, BoxTable } from '../kpi-return/box.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { groupWords, headWords, rowsAre, tableCaption, tableHint } from '../kpi-return/table-words.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { askForFigure } from './ask-for-figure.ts';
import { cellAddress } from './cell-address.ts';
import type { Filling } from './filling.ts';
import { BLANK, type SheetCell } from './return-workbook.ts';
import { addSheetNumbers } from './sheet-value.ts';

type Row = readonly SheetCell[];

/** One column of boxes, and whether last quarter's figures stand beside it. */
interface LaidColumn {
	readonly at: number;
	readonly head: BoxHead;
	readonly hasBeside: boolean;
}

/** A table of a section as rows of its sheet: its caption, its heads, a row for each of its own, and what can be added. `top` is its first row. */
export function layTable(table: BoxTable, top: number, filling: Filling): readonly Row[] {
	const { facts, names } = filling;
	const columns = table.columns.map(
		(head, at): LaidColumn => ({
			at,
			head,
			hasBeside: table.cells.some((row) => filling.besideOf(row[at] as Box) !== null),
		}),
	);
	const hint = tableHint(table, facts.period);
	const before: readonly Row[] = [
		[{ is: 'table-caption', text: tableCaption(table, facts.period, facts.periods, names) }],
		...(hint === null ? [] : [[{ is: 'hint', text: hint } as const]]),
		[
			{ is: 'words-head', text: rowsAre(table) },
			...columns.flatMap((column): Row => {
				const text = withUnit(column.head, headWords(column.head, facts.period, names));
				return [
					{ is: 'column-head', text },
					...(column.hasBeside
						? [{ is: 'column-head' as const, text: besideHead(text, table, column.head, filling) }]
						: []),
				];
			}),
		],
	];
	const rows = table.rows.flatMap((head, at): readonly Row[] => {
		const group = groupWords(head, names);
		const isNew = group !== null && group !== groupOf(table.rows[at - 1], filling);
		return [
			...(isNew ? [[{ is: 'group', text: group } as const]] : []),
			[
				{
					is: group === null ? 'row-head' : 'part-head',
					text: withUnit(head, headWords(head, facts.period, names)),
				},
				...columns.flatMap((column) => boxAndBeside(table.cells[at]?.[column.at] as Box, column, filling)),
			],
		];
	});
	return [...before, ...rows, ...totalsOf(table, columns, top + before.length, filling)];
}

const groupOf = (head: BoxHead | undefined, { names }: Filling): string | null =>
	head === undefined ? null : groupWords(head, names);

function boxAndBeside(box: Box, { hasBeside }: LaidColumn, filling: Filling): Row {
	const { unit, hint } = filling.measureOf(box);
	const key = figureKey(box);
	return [
		{
			is: 'box',
			name: filling.nameOf(key),
			key,
			unit,
			value: filling.valueOf(box),
			help: askForFigure(labelOf(box, filling), hint, unit, filling.ledgerOf(box)),
		},
		...(hasBeside ? [{ is: 'beside' as const, unit, value: filling.besideOf(box) }] : []),
	];
}

/** "Contacted so far, Walsall, cases entered April to June 2017". */
const labelOf = (box: Box, { measureOf, names }: Filling): string =>
	[
		measureOf(box).label,
		...(box.areaId === null ? [] : [names.areas.get(box.areaId) ?? '']),
		...(box.cohort === null ? [] : [`cases entered ${names.cohorts.get(box.cohort) ?? ''}`]),
	].join(', ');

/** What is typed in pounds or weeks says so. */
function withUnit(head: BoxHead, words: string): string {
	const unit = head.kind === 'measure' ? head.measure.unit : 'count';
	return unit === 'count' ? words : `${words} (${unit === 'pence' ? '£' : 'weeks'})`;
}

function besideHead(text: string, { cohort }: BoxTable, head: BoxHead, filling: Filling): string {
	const { number } = filling.facts.period;
	if (head.kind === 'figure') return 'Last quarter';
	if (head.kind === 'measure' && filling.isOpening(head.measure.key)) return `${text}: at the start`;
	const itsCohort = head.kind === 'cohort' ? head.cohort : cohort;
	return `${text}: ${itsCohort === number - 1 ? 'last return' : 'last quarter'}`;
}

/** A row of sums under measures that can be added over areas; a ratio never can. None where no column has one. */
function totalsOf(
	table: BoxTable,
	columns: readonly LaidColumn[],
	firstRow: number,
	filling: Filling,
): readonly Row[] {
	const adds = ({ head }: LaidColumn): boolean =>
		head.kind === 'measure' && head.measure.kind !== 'ratio' && head.measure.unit !== 'weeks';
	if (table.rows.length < 2 || !columns.some(adds)) return [];
	const lastRow = firstRow + table.rows.length - 1;
	let letter = 1;
	const sum = (column: LaidColumn, values: readonly (number | string | null)[]): SheetCell => {
		letter += 1;
		if (!adds(column)) return BLANK;
		const unit: MeasureUnit = column.head.kind === 'measure' ? column.head.measure.unit : 'count';
		const numbers = values.filter((value) => typeof value === 'number');
		return {
			is: 'formula',
			formula: { kind: 'total', from: cellAddress(firstRow, letter), to: cellAddress(lastRow, letter) },
			unit,
			result: numbers.length === 0 ? '' : addSheetNumbers(numbers, unit),
		};
	};
	return [
		[
			{ is: 'total-head', text: filling.facts.reach === 'whole' ? 'All areas' : 'Your areas' },
			...columns.flatMap((column): Row => {
				const boxes = table.cells.map((row) => row[column.at] as Box);
				return [
					sum(column, boxes.map(filling.valueOf)),
					...(column.hasBeside ? [sum(column, boxes.map(filling.besideOf))] : []),
				];
			}),
		],
	];
}
