import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Size } from './field.tsx';
import { ScrollBox } from './scroll-box.tsx';

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

interface TableProps {
	/** Unique on the page. */
	readonly id: string;
	readonly caption: ReactNode;
	readonly captionSize?: Size;
	readonly captionHidden?: boolean;
	readonly groups?: readonly TableColumnGroup[];
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** False where the first cell of a row does not name it. */
	readonly firstCellNamesRow?: boolean;
	readonly small?: boolean;
	/** Scrolls in its own box where the page is too narrow for it. Leave out for two or three short columns. */
	readonly wide?: boolean;
	/** Said in place of the rows where there are none: what will be here and what to do. */
	readonly empty?: ReactNode;
}

export function Table(props: TableProps) {
	const {
		id,
		caption,
		captionSize = 's',
		captionHidden,
		groups,
		columns,
		rows,
		firstCellNamesRow = true,
		small,
		wide,
		empty,
	} = props;
	const table = (
		<table
			id={id}
			className={classNames(
				'govuk-table',
				small && 'govuk-table--small-text-until-tablet portal-table--small',
			)}
		>
			<caption
				id={`${id}-caption`}
				className={classNames(
					'govuk-table__caption',
					`govuk-table__caption--${captionSize}`,
					captionHidden && 'govuk-visually-hidden',
				)}
			>
				{caption}
			</caption>
			<thead className="govuk-table__head">
				{groups ? <GroupRow groups={groups} /> : null}
				<tr className="govuk-table__row">
					{columns.map((column, index) => (
						<th
							key={index}
							scope="col"
							className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
						>
							{column.text}
						</th>
					))}
				</tr>
			</thead>
			{groupsOf(rows).map((group) => (
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
			))}
			{rows.length === 0 ? (
				<tbody className="govuk-table__body">
					{empty ? (
						<tr className="govuk-table__row">
							<td className="govuk-table__cell" colSpan={columns.length}>
								{empty}
							</td>
						</tr>
					) : null}
				</tbody>
			) : null}
		</table>
	);
	return wide ? <ScrollBox labelledBy={`${id}-caption`}>{table}</ScrollBox> : table;
}

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

function GroupRow({ groups }: { readonly groups: readonly TableColumnGroup[] }) {
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
