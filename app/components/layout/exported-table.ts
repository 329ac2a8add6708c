import type { Instant } from '../../domain/calendar/iso-date.ts';
import { exportValue } from '../../domain/workbook/export-value.ts';
import type { ExportedTable, ExportValue } from '../../domain/workbook/exported-table.ts';
import { cellText } from './cell-text.ts';
import type { CellView, FigureView, TableView } from './record-view.ts';

type Parts = NonNullable<FigureView['parts']>;

/** A described table as a file holds it: what a figure is made of in two columns beside it, what a row is a part of in the first. */
export function exportedTable(table: TableView, page: string, madeAt: Instant): ExportedTable {
	const hasGroups = table.rows.some(({ group }) => typeof group === 'string');
	const columns = table.columns.map((column, at) => ({
		...column,
		at,
		hasParts: table.rows.some(({ cells }) => partsOf(cells[at]) !== null),
	}));
	return {
		page,
		caption: table.caption,
		says: table.says ?? [],
		madeAt,
		columns: [
			...(hasGroups ? ['Part of'] : []),
			...columns.flatMap(({ text, hasParts }) =>
				hasParts ? [text, `${text}: counted`, `${text}: out of`] : [text],
			),
		],
		rows: table.rows.map(({ cells, group, total }) => ({
			total: total === true,
			cells: [
				...(hasGroups ? [words(group ?? '')] : []),
				...columns.flatMap(({ at, numeric, hasParts }) => {
					const cell = cells[at] ?? '';
					const value = exportValue(cellText(cell), numeric === true);
					return hasParts ? [value, ...valuesOfParts(partsOf(cell))] : [value];
				}),
			],
		})),
	};
}

const words = (text: string): ExportValue => ({ kind: 'text', text });

const valuesOfParts = (parts: Parts | null): readonly ExportValue[] =>
	parts === null
		? [words(''), words('')]
		: [exportValue(parts.numerator, true), exportValue(parts.denominator, true)];

function partsOf(cell: CellView | undefined): Parts | null {
	if (cell === undefined || typeof cell === 'string') return null;
	if ('figure' in cell) return cell.parts;
	if ('quiet' in cell) return partsOf(cell.quiet);
	if ('below' in cell && 'cell' in cell) return partsOf(cell.cell);
	return null;
}
