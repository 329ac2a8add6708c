import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError } from '../../../http/date-field.ts';
import type { LedgerLineView, LedgerView } from './view.ts';

export function LedgerPage({ view }: { readonly view: LedgerView }) {
	return (
		<Main wide before={<BackLink href={view.back} text="Units" />}>
			<ErrorSummary errors={view.errors.map(({ field, message }) => ({ text: message, name: field }))} />
			<PageHeading caption={view.caption}>Ledger of units</PageHeading>
			<p className="govuk-body">
				Every movement of places. None is ever changed: a mistake is undone by another entry, which stands
				beside it.
			</p>
			<Filters view={view} />
			<p className="govuk-body">
				{`${view.count}. `}
				<a className="govuk-link" href={view.fileHref}>
					Download them as a spreadsheet file (CSV)
				</a>
			</p>
			<Table
				id="movements"
				caption={view.pages}
				wide
				columns={[
					{ text: 'Day' },
					{ text: 'What' },
					{ text: 'Places', numeric: true },
					{ text: 'Where' },
					{ text: 'Paid for by' },
					{ text: 'Entered by' },
					{ text: 'Reason and correction' },
				]}
				rows={view.lines.map((line) => ({
					key: line.id,
					cells: [
						line.day,
						line.what,
						line.units,
						line.where,
						line.paidBy,
						line.entered,
						<Beside key="beside" line={line} />,
					],
				}))}
				empty="No movement is like that. Places that are funded, reserved, used, moved or expired will each have a line here."
			/>
			<Pagination
				{...(view.previous === null ? {} : { previous: { href: view.previous } })}
				{...(view.next === null ? {} : { next: { href: view.next } })}
			/>
		</Main>
	);
}

function Beside({ line }: { readonly line: LedgerLineView }) {
	return (
		<>
			{line.reason}
			{line.corrected === null ? null : (
				<span className="portal-second-line">
					<Tag colour="orange">Corrected</Tag> {line.corrected}
				</span>
			)}
			{line.correctHref === null ? null : (
				<a className="govuk-link portal-second-line" href={line.correctHref}>
					Correct
					<span className="govuk-visually-hidden">{`: ${line.what.toLowerCase()}, ${line.units}, ${line.where}, ${line.day}`}</span>
				</a>
			)}
		</>
	);
}

function Filters({ view }: { readonly view: LedgerView }) {
	const { area, kind, from, until } = view.asked;
	return (
		<form method="get" action={view.path} noValidate>
			<Select
				name="area"
				label="Area"
				value={area}
				options={[{ value: '', text: 'All areas' }, ...view.areas]}
			/>
			<Select
				name="kind"
				label="What happened"
				value={kind}
				options={[{ value: '', text: 'Everything' }, ...view.kinds]}
			/>
			<DateInput name="from" legend="From" value={from} {...dateError(view.errors, 'from')} />
			<DateInput name="until" legend="Until" value={until} {...dateError(view.errors, 'until')} />
			<Button variant="secondary">Show</Button>
		</form>
	);
}
