import { Button } from '../../../components/govuk/button.tsx';
import { Details } from '../../../components/govuk/details.tsx';
import { FigureTable } from '../../../components/words/figure-table.tsx';
import { SaidBelow } from './said-below.tsx';
import type { TableView } from './table-view.ts';

/** A table to fill in by keyboard or by a pasted block, with what its columns count. */
export function SectionTable({ table, readOnly }: { readonly table: TableView; readonly readOnly: boolean }) {
	return (
		<div className="portal-section-table">
			<FigureTable
				id={table.id}
				caption={
					<>
						{table.caption}
						{table.hint ? <span className="portal-figures__caption-hint">{table.hint}</span> : null}
					</>
				}
				pasteHref={readOnly ? undefined : (table.pasteHref ?? undefined)}
				rowsAre={table.rowsAre}
				columns={table.columns}
				rows={table.rows.map(({ key, group, head, hint, boxes, said }) => ({
					key,
					group,
					head,
					hint,
					boxes: boxes.map((box) => ({ ...box, readOnly })),
					below:
						said.length === 0
							? null
							: said.map((each) => <SaidBelow key={each.id} said={each} readOnly={readOnly} />),
				}))}
				totals={table.totals ?? undefined}
			/>
			{table.columnHints.length === 0 ? null : (
				<Details summary="What to count">
					<dl className="portal-counts">
						{table.columnHints.map(({ label, hint }) => (
							<div key={label}>
								<dt>{label}</dt>
								<dd>{hint}</dd>
							</div>
						))}
					</dl>
				</Details>
			)}
			{readOnly ? null : (
				<Button variant="secondary" name="intent" value={`paste|${table.key}`}>
					Save, then paste this table from a spreadsheet
				</Button>
			)}
		</div>
	);
}
