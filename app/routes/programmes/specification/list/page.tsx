import { Breadcrumbs } from '../../../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../../../components/govuk/button.tsx';
import { Table } from '../../../../components/govuk/table.tsx';
import { Main } from '../../../../components/layout/main.tsx';
import { PageHeading } from '../../../../components/layout/page-heading.tsx';
import { SpecificationTag } from '../specification-tag.tsx';
import type { SpecificationsView } from './view.ts';

export function SpecificationsPage({ view }: { readonly view: SpecificationsView }) {
	const crumbs =
		view.programmeHref === null
			? [{ text: 'Home', href: '/' }, { text: 'Service specification' }]
			: [
					{ text: 'Programmes', href: '/programmes' },
					{ text: view.programme, href: view.programmeHref },
					{ text: 'Service specification' },
				];
	return (
		<Main before={<Breadcrumbs items={crumbs} />}>
			<PageHeading caption={view.programme}>Service specification</PageHeading>
			<p className="govuk-body">
				It says what a return asks and how each KPI is judged. A published version never changes: the next one
				takes effect from a reporting period.
			</p>
			{view.startHref === null ? null : (
				<ButtonLink href={view.startHref}>
					{view.versions.length === 0 ? 'Write the first version' : 'Start the next version'}
				</ButtonLink>
			)}
			<Table
				id="versions"
				caption="Versions"
				captionSize="m"
				wide
				columns={[
					{ text: 'Version' },
					{ text: 'State' },
					{ text: 'In force from' },
					{ text: 'Published' },
					{ text: 'What it changes' },
				]}
				rows={view.versions.map((version) => ({
					key: version.href,
					cells: [
						<a key="name" className="govuk-link" href={version.href}>
							{version.name}
						</a>,
						<SpecificationTag key="state" state={version.state} />,
						version.from,
						version.published,
						version.note,
					],
				}))}
				empty="No version has been published yet. Until one is, no return can be asked for."
			/>
			<p className="govuk-body">
				<a className="govuk-link" href={view.periodsHref}>
					Reporting periods and when returns are due
				</a>
			</p>
		</Main>
	);
}
