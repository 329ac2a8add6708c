import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { OrganisationsView } from './view.ts';

export function OrganisationsPage({ view }: { readonly view: OrganisationsView }) {
	return (
		<Main>
			<PageHeading>Organisations</PageHeading>
			<p className="govuk-body">
				Whoever works with the portal belongs to one of these. Add the{' '}
				<a className="govuk-link" href="/organisations/areas">
					areas
				</a>{' '}
				first: a local authority answers for one of them.
			</p>
			{view.kinds.map(({ kind, heading, addHref, addText, empty, organisations }) => (
				<section key={kind} aria-labelledby={`${kind}-caption`}>
					<Table
						id={kind}
						caption={heading}
						captionSize="m"
						wide
						columns={[
							{ text: 'Name' },
							...(kind === 'provider' ? [] : [{ text: 'Area' }]),
							{ text: 'Identifiers' },
							{ text: 'State' },
						]}
						rows={organisations.map(({ href, name, area, identifiers, state }) => ({
							key: href,
							cells: [
								<a key="name" className="govuk-link" href={href}>
									{name}
								</a>,
								...(kind === 'provider' ? [] : [area]),
								identifiers,
								state,
							],
						}))}
						empty={empty}
					/>
					<ButtonLink href={addHref} variant="secondary">
						{addText}
					</ButtonLink>
				</section>
			))}
		</Main>
	);
}
