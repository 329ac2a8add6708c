import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { InKindSection } from './in-kind.tsx';
import type { ProgrammeView } from './view.ts';

export function ProgrammePage({ view }: { readonly view: ProgrammeView }) {
	return (
		<Main before={<Breadcrumbs items={[{ text: 'Programmes', href: '/programmes' }, { text: view.name }]} />}>
			<PageHeading>{view.name}</PageHeading>
			{view.invented === null ? null : <InsetText>{view.invented}</InsetText>}
			<ul className="govuk-list">
				{view.links.map((link) => (
					<li key={link.href}>
						<a className="govuk-link" href={link.href}>
							{link.text}
						</a>
					</li>
				))}
			</ul>
			<SummaryList rows={view.summary} />
			{view.mayEdit ? (
				<ButtonLink href={`/programmes/${view.slug}/edit`}>Change this programme</ButtonLink>
			) : null}
			<Table
				id="areas"
				caption="Areas"
				captionSize="m"
				wide
				columns={[
					{ text: 'Area' },
					{ text: 'Access to places' },
					{ text: 'Respect requirement' },
					{ text: 'Existing provision' },
				]}
				rows={view.areas.map((area) => ({
					key: area.name,
					cells: [area.name, area.access, area.respect, area.existing],
				}))}
				empty="No areas have been added."
			/>
			<Table
				id="interventions"
				caption="Strands and interventions"
				captionSize="m"
				wide
				columns={[{ text: 'Intervention' }, { text: 'Strand' }, { text: 'Length' }, { text: 'What happens' }]}
				rows={view.interventions.map((one) => ({
					key: one.id,
					cells: [one.name, one.strand, one.length, one.description],
				}))}
				empty="No interventions have been added."
			/>
			<Table
				id="funding"
				caption="Funding streams"
				captionSize="m"
				wide
				columns={[
					{ text: 'Funder' },
					{ text: 'Fund' },
					{ text: 'Amount', numeric: true },
					{ text: 'Legal basis, as recorded' },
				]}
				rows={view.funding.map((one) => ({
					key: one.id,
					cells: [one.funder, one.name, one.amount, one.basis],
				}))}
				empty="No funding has been recorded."
			/>
			<Table
				id="agreements"
				caption="Grant agreements"
				captionSize="m"
				wide
				columns={[
					{ text: 'Agreement' },
					{ text: 'Provider' },
					{ text: 'Runs' },
					{ text: 'Value', numeric: true },
				]}
				rows={view.agreements.map((one) => ({
					key: one.id,
					cells: [
						<a key="title" className="govuk-link" href={one.href}>
							{one.title}
						</a>,
						one.provider,
						one.runs,
						one.value,
					],
				}))}
				empty="No grant agreement has been recorded."
			/>
			<OnTheWay view={view} />
			<InKindSection view={view.inKind} />
			<h2 className="govuk-heading-m">Boards it reports to</h2>
			{view.boards.length === 0 ? (
				<p className="govuk-body">None has been named.</p>
			) : (
				<ul className="govuk-list govuk-list--bullet">
					{view.boards.map((board) => (
						<li key={board}>{board}</li>
					))}
				</ul>
			)}
		</Main>
	);
}

/** Terms that have not been agreed yet. */
const OnTheWay = ({ view }: { readonly view: ProgrammeView }) => (
	<>
		{view.onTheWay.length === 0 ? null : (
			<Table
				id="agreements-on-the-way"
				caption="Agreements and variations on their way"
				captionSize="m"
				wide
				columns={[{ text: 'Terms' }, { text: 'Where they stand' }]}
				rows={view.onTheWay.map(({ key, href, name, state }) => ({
					key,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						state,
					],
				}))}
			/>
		)}
		{view.startAgreementHref === null ? null : (
			<ButtonLink href={view.startAgreementHref} variant="secondary">
				Start a grant agreement
			</ButtonLink>
		)}
	</>
);
