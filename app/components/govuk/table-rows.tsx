import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TableColumn {
	readonly text: ReactNode;
	/** Aligned on the right, digits of one width. */
	readonly numeric?: boolean;
}

/** A heading over several columns. An empty text leaves the corner blank. */
export interface TableColumnGroup {
	readonly text: string;
	readonly span: number;
}

export interface TableRow {
	readonly key: string;
	/** One for each column; the first names the row. */
	readonly cells: readonly ReactNode[];
	/** A sum of the rows above it. */
	readonly total?: boolean;
	/** What this row and those beside it with the same group are parts of: "Referrals received, by source". */
	readonly group?: string | null;
}

interface BodiesProps {
	readonly rows: readonly TableRow[];
	readonly columns: readonly TableColumn[];
	readonly firstCellNamesRow: boolean;
}

/** A body for each group of rows, under its name. */
export const TableBodies = ({ rows, columns, firstCellNamesRow }: BodiesProps) =>
	groupsOf(rows).map((group) => (
		<tbody key={group[0]?.key} className="govuk-table__body">
			{group[0]?.group ? (
				<tr className="govuk-table__row portal-table__whole">
					<th scope="rowgroup" className="govuk-table__header" colSpan={columns.length}>
						{group[0].group}
					</th>
				</tr>
			) : null}
			{group.map((row) => (
				<Row key={row.key} row={row} columns={columns} firstCellNamesRow={firstCellNamesRow} />
			))}
		</tbody>
	));

/** Rows in a row with the same group; those of none stand together too. */
function groupsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
	const groups: TableRow[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last !== undefined && (last[0]?.group ?? null) === (row.group ?? null)) last.push(row);
		else groups.push([row]);
	}
	return groups;
}

/** Headings over several columns. */
export function GroupRow({ groups }: { readonly groups: readonly TableColumnGroup[] }) {
	return (
		<tr className="govuk-table__row">
			{groups.map((group, index) =>
				group.text === '' ? (
					<td key={index} className="govuk-table__cell" colSpan={group.span} />
				) : (
					<th
						key={index}
						scope="colgroup"
						className="govuk-table__header portal-table__group"
						colSpan={group.span}
					>
						{group.text}
					</th>
				),
			)}
		</tr>
	);
}

interface RowProps {
	readonly row: TableRow;
	readonly columns: readonly TableColumn[];
	readonly firstCellNamesRow: boolean;
}

function Row({ row, columns, firstCellNamesRow }: RowProps) {
	return (
		<tr
			className={classNames(
				'govuk-table__row',
				row.total && 'portal-table__total',
				row.group && 'portal-table__part',
			)}
		>
			{row.cells.map((cell, index) =>
				index === 0 && firstCellNamesRow ? (
					<th key={index} scope="row" className="govuk-table__header">
						{cell}
					</th>
				) : (
					<td
						key={index}
						className={classNames(
							'govuk-table__cell',
							columns[index]?.numeric && 'govuk-table__cell--numeric',
						)}
					>
						{cell}
					</td>
				),
			)}
		</tr>
	);
}
