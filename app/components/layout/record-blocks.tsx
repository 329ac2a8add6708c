import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx';
import { DateInput } from '../govuk/date-input.tsx';
import { Select } from '../govuk/select.tsx';
import { Table } from '../govuk/table.tsx';
import { TextInput } from '../govuk/text-input.tsx';
import type { StepView } from '../words/steps-view.ts';
import type { FilterView } from './filter-view.ts';
import type { ActionView, TableView } from './record-view.ts';
import { Hidden, Said } from './said.tsx';
import { TableDownload } from './table-download.tsx';

export function DescribedTable({
	table,
	isPart = false,
}: {
	readonly table: TableView;
	/** One page of a longer list. */
	readonly isPart?: boolean;
}) {
	const {
		id,
		caption,
		captionSize = 'm',
		captionHidden,
		large,
		close,
		says = [],
		columns,
		rows,
		empty,
	} = table;
	const described = (
		<>
			<Table
				id={id}
				caption={caption}
				captionSize={captionSize}
				captionHidden={captionHidden}
				wide={columns.length > 2}
				small={!large}
				columns={columns}
				rows={rows.map(({ key, cells, total, group }) => ({
					key,
					group,
					total: total === true,
					cells: cells.map((cell, index) =>
						typeof cell === 'string' ? cell : <Said key={index} what={cell} />,
					),
				}))}
				empty={empty}
			/>
			{says.map((line) => (
				<p key={line} className="govuk-body">
					{line}
				</p>
			))}
			<TableDownload table={table} isPart={isPart} />
		</>
	);
	return close ? <div className="portal-answers">{described}</div> : described;
}

export function DescribedActions({ actions }: { readonly actions: readonly ActionView[] }) {
	if (actions.length === 0) return null;
	const linked = actions.filter(({ post }) => post === undefined);
	return (
		<>
			{linked.length === 0 ? null : (
				<ButtonGroup>
					{linked.map((action) => (
						<ActionLink key={action.href} action={action} />
					))}
				</ButtonGroup>
			)}
			{actions.map(({ href, text, of, as = 'main', post }) =>
				post === undefined ? null : (
					<form key={href} method="post" action={href}>
						{Object.entries(post).map(([name, value]) => (
							<input key={name} type="hidden" name={name} value={value} />
						))}
						<Button variant={as === 'secondary' || as === 'warning' ? as : undefined}>
							{text}
							<Hidden text={of} />
						</Button>
					</form>
				),
			)}
		</>
	);
}

function ActionLink({ action: { href, text, of, as = 'link' } }: { readonly action: ActionView }) {
	if (as === 'link')
		return (
			<a className="govuk-link" href={href}>
				{text}
				<Hidden text={of} />
			</a>
		);
	return (
		<ButtonLink href={href} variant={as === 'main' ? undefined : as}>
			{text}
			<Hidden text={of} />
		</ButtonLink>
	);
}

export function Filter({
	filter: { href, texts = [], selects, days = [], hidden = {}, button = 'Show', all },
}: {
	readonly filter: FilterView;
}) {
	return (
		<form method="get" action={href} className="portal-filter" noValidate>
			{Object.entries(hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{texts.map((text) => (
				<TextInput key={text.name} {...text} autoComplete="off" />
			))}
			{selects.map((select) => (
				<Select key={select.name} {...select} />
			))}
			{days.map((day) => (
				<DateInput key={day.name} {...day} />
			))}
			<ButtonGroup>
				<Button variant="secondary">{button}</Button>
				{all === undefined ? null : (
					<a className="govuk-link" href={all.href}>
						{all.text}
					</a>
				)}
			</ButtonGroup>
		</form>
	);
}

export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
	return (
		<ol className="govuk-list govuk-list--spaced">
			{steps.map(({ key, what, by, words }) => (
				<li key={key}>
					<strong>{what}</strong>
					<br />
					{by}
					{words === undefined || words === '' ? null : (
						<blockquote className="govuk-inset-text">{words}</blockquote>
					)}
				</li>
			))}
		</ol>
	);
}
