import { Fragment, type ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';
import { fieldId } from '../govuk/field-id.ts';
import { ScrollBox } from '../govuk/scroll-box.tsx';
import { FigureBox, type FigureBoxProps } from './figure-box.tsx';

export interface FigureTableRow {
	readonly key: string;
	/** What this row and those after it with the same group are parts of: "Referrals received, by source". */
	readonly group?: string | null;
	readonly head: ReactNode;
	/** What counts and what does not. */
	readonly hint?: ReactNode;
	/** One for each column. */
	readonly boxes: readonly FigureBoxProps[];
	/** Said under the row, over its whole width: what is wrong in it, what is asked about it. */
	readonly below?: ReactNode;
}

interface FigureTableProps {
	/** Unique on the page. */
	readonly id: string;
	readonly caption: ReactNode;
	/** What the rows are: "Area", "Measure". */
	readonly rowsAre: string;
	readonly columns: readonly ReactNode[];
	readonly rows: readonly FigureTableRow[];
	/** Where a pasted block is read, where scripts run; none where nothing can be typed. */
	readonly pasteHref?: string;
	/** Sums of the columns as saved, written out, under the name of the row: kept up as one types where scripts run. */
	readonly totals?: { readonly head: string; readonly values: readonly string[] };
}

/** Figures to fill in. Filled by keyboard, or by pasting a block into a box where scripts run. */
export function FigureTable({ id, caption, rowsAre, columns, rows, pasteHref, totals }: FigureTableProps) {
	return (
		<paste-table data-href={pasteHref}>
			<ScrollBox labelledBy={`${id}-caption`}>
				<table id={id} className="govuk-table portal-figures">
					<caption id={`${id}-caption`} className="govuk-table__caption govuk-table__caption--m">
						{caption}
					</caption>
					<thead className="govuk-table__head">
						<tr className="govuk-table__row">
							<th scope="col" className="govuk-table__header">
								{rowsAre}
							</th>
							{columns.map((column, index) => (
								<th key={index} scope="col" className="govuk-table__header govuk-table__header--numeric">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody className="govuk-table__body">
						{rows.map((row, index) => (
							<Fragment key={row.key}>
								{row.group && row.group !== rows[index - 1]?.group ? (
									<tr className="govuk-table__row portal-figures__group">
										<th scope="rowgroup" className="govuk-table__header" colSpan={columns.length + 1}>
											{row.group}
										</th>
									</tr>
								) : null}
								<tr
									className={classNames(
										'govuk-table__row',
										row.below ? 'portal-figures__row--with-below' : null,
										row.group && 'portal-figures__row--part',
									)}
								>
									<th scope="row" className="govuk-table__header">
										{row.head}
										{row.hint ? <span className="portal-figures__hint">{row.hint}</span> : null}
									</th>
									{row.boxes.map((box) => (
										<td key={box.name} className="govuk-table__cell govuk-table__cell--numeric">
											<FigureBox {...box} />
										</td>
									))}
								</tr>
								{row.below ? (
									<tr className="govuk-table__row">
										<td className="govuk-table__cell portal-figures__below" colSpan={columns.length + 1}>
											<div className="portal-figures__said">{row.below}</div>
										</td>
									</tr>
								) : null}
							</Fragment>
						))}
					</tbody>
					{totals ? <Totals totals={totals} rows={rows} /> : null}
				</table>
			</ScrollBox>
		</paste-table>
	);
}

type TotalsProps = Required<Pick<FigureTableProps, 'totals' | 'rows'>>;

function Totals({ totals, rows }: TotalsProps) {
	return (
		<tfoot>
			<tr className="govuk-table__row portal-table__total">
				<th scope="row" className="govuk-table__header">
					{totals.head}
				</th>
				{totals.values.map((value, column) => (
					<td key={column} className="govuk-table__cell govuk-table__cell--numeric">
						<output htmlFor={idsOf(rows, column)} data-sum aria-live="off">
							{value}
						</output>
					</td>
				))}
			</tr>
		</tfoot>
	);
}

const idsOf = (rows: readonly FigureTableRow[], column: number): string =>
	rows.flatMap((row) => (row.boxes[column] ? [fieldId(row.boxes[column].name)] : [])).join(' ');
