import { Fragment } from 'react';
import { classNames } from '../../../components/govuk/class-names.ts';
import { ScrollBox } from '../../../components/govuk/scroll-box.tsx';
import { Thread } from '../../../components/words/thread.tsx';
import type { FigureGroup, FigureRow, FiguresTable } from './figures-view.ts';
import { ProvidersNote } from './providers-note.tsx';

/** Every figure on a line of its own, beside what it was, with the link that asks about it. */
export function ReviewTable({ table, mayAsk }: { readonly table: FiguresTable; readonly mayAsk: boolean }) {
	return (
		<ScrollBox labelledBy={`${table.id}-caption`}>
			<table className="govuk-table portal-review" id={table.id}>
				<caption className="govuk-table__caption govuk-table__caption--s" id={`${table.id}-caption`}>
					{table.caption}
				</caption>
				<thead className="govuk-table__head">
					<tr className="govuk-table__row">
						<th scope="col" className="govuk-table__header">
							Figure
						</th>
						{['This return', 'Last quarter', 'A year ago'].map((text) => (
							<th key={text} scope="col" className="govuk-table__header govuk-table__header--numeric">
								{text}
							</th>
						))}
						{mayAsk ? (
							<th scope="col" className="govuk-table__header">
								<span className="govuk-visually-hidden">Ask</span>
							</th>
						) : null}
					</tr>
				</thead>
				{table.groups.map((group) => (
					<Group key={group.rows[0]?.key} group={group} mayAsk={mayAsk} />
				))}
			</table>
		</ScrollBox>
	);
}

function Group({ group, mayAsk }: { readonly group: FigureGroup; readonly mayAsk: boolean }) {
	return (
		<tbody className="govuk-table__body">
			{group.head ? (
				<tr className="govuk-table__row portal-review__group">
					<th scope="rowgroup" colSpan={mayAsk ? 5 : 4} className="govuk-table__header">
						{group.head}
					</th>
				</tr>
			) : null}
			{group.rows.map((row) => (
				<Line key={row.key} row={row} group={group.head} mayAsk={mayAsk} />
			))}
			{group.total ? (
				<tr className="govuk-table__row portal-review__total">
					<th scope="row" className="govuk-table__header">
						All areas
					</th>
					<Values {...group.total} />
					{mayAsk ? <td className="govuk-table__cell" /> : null}
				</tr>
			) : null}
		</tbody>
	);
}

const Values = ({ value, lastQuarter, lastYear }: Pick<FigureRow, 'value' | 'lastQuarter' | 'lastYear'>) => (
	<>
		{[value, lastQuarter, lastYear].map((text, index) => (
			<td
				key={index}
				className={classNames(
					'govuk-table__cell govuk-table__cell--numeric',
					index === 0 && 'portal-review__now',
				)}
			>
				{text}
			</td>
		))}
	</>
);

function Line({
	row,
	group,
	mayAsk,
}: {
	readonly row: FigureRow;
	readonly group: string | null;
	readonly mayAsk: boolean;
}) {
	const said = row.notes.length + row.threads.length > 0;
	return (
		<Fragment>
			<tr className={classNames('govuk-table__row', said && 'portal-figures__row--with-below')} id={row.id}>
				<th scope="row" className="govuk-table__header">
					{row.head}
				</th>
				<Values {...row} />
				{mayAsk ? (
					<td className="govuk-table__cell">
						<a className="govuk-link" href={row.askHref}>
							Ask
							<span className="govuk-visually-hidden">{` about ${group === null ? '' : `${group}, `}${row.head}`}</span>
						</a>
					</td>
				) : null}
			</tr>
			{said ? (
				<tr className="govuk-table__row">
					<td className="govuk-table__cell portal-figures__below" colSpan={mayAsk ? 5 : 4}>
						<div className="portal-figures__said">
							{row.notes.map((note) => (
								<ProvidersNote key={note.text} {...note} />
							))}
							{row.threads.map((thread) => (
								<Thread key={thread.id} thread={thread} link />
							))}
						</div>
					</td>
				</tr>
			) : null}
		</Fragment>
	);
}
