import type { Instant } from '../../domain/calendar/iso-date.ts';
import { exportValue } from '../../domain/workbook/export-value.ts';
import type { ExportedTable, ExportValue } from '../../domain/workbook/exported-table.ts';
import { cellText } from './cell-text.ts';
import type { CellView, FigureView, TableView } from './record-view.ts';

/** A cell taken apart: what it says, what a figure is made of, and what stands beside or under it. */
interface CellParts {
	readonly value: ExportValue;
	readonly madeOf: FigureView['parts'];
	readonly also: string;
}

/** A described table as a file holds it: what a figure is made of and what is said beside it in columns of their own, what a row is a part of in the first. */
export function exportedTable(table: TableView, page: string, madeAt: Instant): ExportedTable {
	const rows = table.rows.map(({ cells, ...row }) => ({
		...row,
		parts: table.columns.map(({ numeric }, at) => partsOf(cells[at] ?? '', numeric === true)),
	}));
	const hasGroups = rows.some(({ group }) => typeof group === 'string');
	const columns = table.columns
		.map(({ text }, at) => ({
			text,
			at,
			hasMadeOf: rows.some(({ parts }) => parts[at]?.madeOf),
			hasAlso: rows.some(({ parts }) => parts[at]?.also !== ''),
		}))
		.filter(({ text, at }) => !table.rows.every(({ cells }) => leadsAway(cells[at], text)));
	return {
		page,
		caption: table.caption,
		says: table.says ?? [],
		madeAt,
		columns: [
			...(hasGroups ? ['Part of'] : []),
			...columns.flatMap(({ text, hasMadeOf, hasAlso }) => [
				text,
				...(hasMadeOf ? [`${text}: counted`, `${text}: out of`] : []),
				...(hasAlso ? [`${text}: also`] : []),
			]),
		],
		rows: rows.map(({ parts, group, total }) => ({
			total: total === true,
			cells: [
				...(hasGroups ? [words(group ?? '')] : []),
				...columns.flatMap(({ at, hasMadeOf, hasAlso }) => {
					const { value, madeOf, also } = parts[at] ?? NOTHING;
					return [value, ...(hasMadeOf ? valuesOf(madeOf) : []), ...(hasAlso ? [words(also)] : [])];
				}),
			],
		})),
	};
}

/** "Change" in a column of that name: what may be done on the page, and says nothing of the row. */
const leadsAway = (cell: CellView | undefined, column: string): boolean =>
	cell !== undefined &&
	(cell === '' || (typeof cell !== 'string' && 'href' in cell && (column === '' || cell.text === column)));

const words = (text: string): ExportValue => ({ kind: 'text', text });
const NOTHING: CellParts = { value: words(''), madeOf: null, also: '' };

const valuesOf = (madeOf: FigureView['parts']): readonly ExportValue[] =>
	madeOf === null
		? [words(''), words('')]
		: [exportValue(madeOf.numerator, true), exportValue(madeOf.denominator, true)];

function partsOf(cell: CellView, isFigure: boolean): CellParts {
	if (typeof cell !== 'string') {
		if ('quiet' in cell) return partsOf(cell.quiet, isFigure);
		if ('below' in cell) {
			const over = partsOf(cell.cell, isFigure);
			return { ...over, also: [over.also, cell.below].filter((text) => text !== '').join('; ') };
		}
		if ('figure' in cell) return { ...NOTHING, value: exportValue(cellText(cell), true), madeOf: cell.parts };
		if ('lines' in cell) return partsOfMany(cell, cell.lines, isFigure);
		if (Array.isArray(cell)) return partsOfMany(cell, cell as readonly CellView[], isFigure);
	}
	return { ...NOTHING, value: exportValue(cellText(cell), isFigure) };
}

/** "29 October 2026" and a tag "Due in 9 days": a day that stays a day. Words that make a sentence stay one. */
function partsOfMany(cell: CellView, pieces: readonly CellView[], isFigure: boolean): CellParts {
	const [first = '', ...rest] = pieces;
	const value = exportValue(cellText(first), isFigure);
	return value.kind === 'text'
		? { ...NOTHING, value: words(cellText(cell)) }
		: { ...NOTHING, value, also: cellText({ lines: rest }) };
}
