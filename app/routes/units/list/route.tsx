import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listUnitPages, type UnitPage } from '../../../operations/unit/list-unit-pages.ts';

export const loader = guarded('unit.view', async (g) =>
	page(g, { title: 'Places', view: await listUnitPages(g.services, g.scope) }),
);

export default function UnitPagesRoute() {
	const pages = useView<readonly UnitPage[]>();
	return (
		<Main>
			<PageHeading>Places</PageHeading>
			<Table
				id="pages"
				caption="Whose places to look at"
				captionSize="m"
				wide
				columns={[{ text: 'Programme or grant agreement' }, { text: 'Runs' }]}
				rows={pages.map(({ href, name, startsOn, endsOn }) => ({
					key: href,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						`${writeDay(startsOn)} to ${writeDay(endsOn)}`,
					],
				}))}
				empty="Nothing has been agreed yet. Each grant agreement with places will stand here once it has been accepted."
			/>
		</Main>
	);
}
