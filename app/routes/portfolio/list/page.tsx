import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { Pagination } from '../../../components/govuk/pagination.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { StandingTag } from '../../../components/words/standing-tag.tsx';
import type { PortfolioView } from './view.ts';

const COLUMNS = [
	{ text: 'Agreement' },
	{ text: 'Provider' },
	{ text: 'Areas' },
	{ text: 'Where it stands' },
	{ text: 'Runs' },
	{ text: 'Value', numeric: true },
	{ text: 'Paid', numeric: true },
];

export function PortfolioPage({ view }: { readonly view: PortfolioView }) {
	return (
		<Main wide>
			<PageHeading>Grant agreements</PageHeading>
			<p className="govuk-body">{view.intro}</p>
			<form method="get" action="/agreements" noValidate>
				<div className="portal-filters">
					{view.selects.map(({ name, label, value, options }) => (
						<Select key={name} name={name} label={label} value={value} options={options} />
					))}
				</div>
				<ButtonGroup>
					<Button variant="secondary">Show these</Button>
					{view.isFiltered ? (
						<a className="govuk-link" href="/agreements">
							Show all
						</a>
					) : null}
				</ButtonGroup>
			</form>
			<h2 className="govuk-heading-m">{view.count}</h2>
			<p className="govuk-body">
				<a className="govuk-link" href={view.csvHref} download>
					Download these as a spreadsheet file (CSV)
				</a>
			</p>
			{view.hasNotices ? (
				<p className="govuk-body">
					<a className="govuk-link" href="/decision-notices">
						Decision notices
					</a>
				</p>
			) : null}
			<Table
				id="agreements"
				caption="Grant agreements"
				captionHidden
				columns={COLUMNS}
				rows={view.rows.map((row) => ({
					key: row.key,
					cells: [
						<Name key="name" row={row} />,
						row.provider,
						row.areas,
						<StandingTag key="standing" standing={row.standing} />,
						row.runs,
						row.value,
						row.paid,
					],
				}))}
				empty={view.empty}
				wide
				small
			/>
			<Pagination
				label="Pages of agreements"
				previous={view.previous === null ? undefined : { href: view.previous }}
				next={view.next === null ? undefined : { href: view.next }}
			/>
		</Main>
	);
}

const Name = ({
	row: { href, title, reference, programme, strand },
}: {
	readonly row: PortfolioView['rows'][number];
}) => (
	<>
		<a className="govuk-link" href={href}>
			{title}
		</a>
		<br />
		<span className="portal-quiet">{`${reference}, ${programme}, ${strand}`}</span>
	</>
);
