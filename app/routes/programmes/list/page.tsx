import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { ProgrammesView } from './view.ts';

export function ProgrammesPage({ view }: { readonly view: ProgrammesView }) {
	return (
		<Main>
			<PageHeading>Programmes</PageHeading>
			{view.mayAdd ? <ButtonLink href="/programmes/new">Add a programme</ButtonLink> : null}
			<Table
				id="programmes"
				caption="Programmes of your commissioning body"
				wide
				columns={[{ text: 'Programme' }, { text: 'Runs' }, { text: 'State' }, { text: 'Performance' }]}
				rows={view.programmes.map((programme) => ({
					key: programme.href,
					cells: [
						<a key="name" className="govuk-link" href={programme.href}>
							{programme.name}
						</a>,
						programme.runs,
						<Tag key="state" colour={programme.state === 'Running' ? 'green' : 'grey'}>
							{programme.state}
						</Tag>,
						<a key="performance" className="govuk-link" href={programme.performanceHref}>
							See performance<span className="govuk-visually-hidden">{` of ${programme.name}`}</span>
						</a>,
					],
				}))}
				empty="There are no programmes yet. Add one to write its service specification and collect its returns."
			/>
		</Main>
	);
}
