import { BackLink } from '../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Tag } from '../../components/govuk/tag.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import type { CellView, RecordView, TableView } from './record-view.ts';

/** Draws a page about money from what is said of it. */
export function RecordPage({ view }: { readonly view: RecordView }) {
	const { title, caption, back, intro = [], inset = [], facts = [], actions = [], tables } = view;
	return (
		<Main before={back === null ? undefined : <BackLink href={back.href} text={back.text} />}>
			<PageHeading caption={caption}>{title}</PageHeading>
			{intro.map((said) => (
				<p key={said} className="govuk-body">
					{said}
				</p>
			))}
			{inset.length === 0 ? null : (
				<InsetText>
					{inset.map((said) => (
						<p key={said}>{said}</p>
					))}
				</InsetText>
			)}
			{facts.length === 0 ? null : <SummaryList rows={facts} />}
			<Actions actions={actions} />
			{tables.map((table) => (
				<DescribedTable key={table.id} table={table} />
			))}
		</Main>
	);
}

function Actions({ actions }: { readonly actions: NonNullable<RecordView['actions']> }) {
	if (actions.length === 0) return null;
	return (
		<div className="govuk-button-group">
			{actions.map(({ href, text, isMain }) =>
				isMain ? (
					<ButtonLink key={href} href={href}>
						{text}
					</ButtonLink>
				) : (
					<a key={href} className="govuk-link" href={href}>
						{text}
					</a>
				),
			)}
		</div>
	);
}

function DescribedTable({
	table: { id, caption, says = [], columns, rows, empty },
}: {
	readonly table: TableView;
}) {
	return (
		<>
			<Table
				id={id}
				caption={caption}
				captionSize="m"
				wide
				small
				columns={columns}
				rows={rows.map(({ key, cells, total }) => ({
					key,
					total: total === true,
					cells: cells.map((cell, index) => <Cell key={index} cell={cell} />),
				}))}
				empty={empty}
			/>
			{says.map((said) => (
				<p key={said} className="govuk-body">
					{said}
				</p>
			))}
		</>
	);
}

function Cell({ cell }: { readonly cell: CellView }) {
	if (typeof cell === 'string') return <>{cell}</>;
	if ('tag' in cell) return <Tag colour={cell.colour}>{cell.tag}</Tag>;
	return (
		<a className="govuk-link" href={cell.href}>
			{cell.text}
			{cell.of === undefined ? null : <span className="govuk-visually-hidden">{` ${cell.of}`}</span>}
		</a>
	);
}
