import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { AreasView } from './view.ts';

export function AreasPage({ view }: { readonly view: AreasView }) {
	return (
		<Main before={<BackLink href="/organisations" text="Organisations" />}>
			<PageHeading>Areas</PageHeading>
			<p className="govuk-body">
				Programmes work in the areas of local authorities, which lie in police areas. Add a police area before
				the authorities in it.
			</p>
			<ButtonLink href="/organisations/areas/new">Add an area</ButtonLink>
			<Table
				id="areas"
				caption="Police areas and the local authorities in them"
				captionHidden
				wide
				columns={[{ text: 'Name' }, { text: 'ONS code' }, { text: 'Lies in' }]}
				rows={view.areas.map(({ id, href, name, onsCode, kind }) => ({
					key: id,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						onsCode,
						kind,
					],
				}))}
				empty="There are no areas yet. A programme needs at least one local authority’s area."
			/>
		</Main>
	);
}
