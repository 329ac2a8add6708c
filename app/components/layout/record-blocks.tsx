import { Fragment } from 'react';
import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx';
import { Select } from '../govuk/select.tsx';
import { Table } from '../govuk/table.tsx';
import { Tag } from '../govuk/tag.tsx';
import type { ActionView, CellView, FilterView, StepView, TableView } from './record-view.ts';

export function Said({ what }: { readonly what: CellView }) {
	if (typeof what === 'string') return <>{what}</>;
	if ('tag' in what) return <Tag colour={what.colour}>{what.tag}</Tag>;
	if ('strong' in what) return <strong>{what.strong}</strong>;
	if ('written' in what) return <span className="portal-written">{what.written}</span>;
	if ('hash' in what) return <code className="portal-hash">{what.hash}</code>;
	if ('below' in what)
		return (
			<>
				<Said what={what.cell} />
				<span className="portal-quiet portal-second-line">{what.below}</span>
			</>
		);
	if ('href' in what)
		return (
			<a className="govuk-link" href={what.href}>
				{what.text}
				<Hidden text={what.of} />
			</a>
		);
	return what.map((each, index) => (
		<Fragment key={index}>
			{index === 0 ? null : ' '}
			<Said what={each} />
		</Fragment>
	));
}

const Hidden = ({ text }: { readonly text: string | undefined }) =>
	text === undefined ? null : <span className="govuk-visually-hidden">{` ${text}`}</span>;

export function DescribedTable({
	table: { id, caption, captionSize = 'm', captionHidden, large, says = [], columns, rows, empty },
}: {
	readonly table: TableView;
}) {
	return (
		<>
			<Table
				id={id}
				caption={caption}
				captionSize={captionSize}
				captionHidden={captionHidden}
				wide={columns.length > 2}
				small={!large}
				columns={columns}
				rows={rows.map(({ key, cells, total }) => ({
					key,
					total: total === true,
					cells: cells.map((cell, index) => <Said key={index} what={cell} />),
				}))}
				empty={empty}
			/>
			{says.map((line) => (
				<p key={line} className="govuk-body">
					{line}
				</p>
			))}
		</>
	);
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

export function Filter({ filter: { href, selects } }: { readonly filter: FilterView }) {
	return (
		<form method="get" action={href} className="portal-filter">
			{selects.map((select) => (
				<Select key={select.name} {...select} />
			))}
			<Button variant="secondary">Show</Button>
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
