import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Size } from './field.tsx';
import { ScrollBox } from './scroll-box.tsx';
import {
	GroupRow,
	TableBodies,
	type TableColumn,
	type TableColumnGroup,
	type TableRow,
} from './table-rows.tsx';

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
			<TableBodies rows={rows} columns={columns} firstCellNamesRow={firstCellNamesRow} />
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
