import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { BoardsView } from './view.ts';

export function BoardsPage({ view }: { readonly view: BoardsView }) {
	return (
		<Main>
			<PageHeading>Boards</PageHeading>
			<p className="govuk-body">
				A board report is written for a meeting of one of these, and read by the people who have a seat on it.
			</p>
			{view.mayAdd ? <ButtonLink href="/boards/new">Add a board</ButtonLink> : null}
			<Table
				id="boards"
				caption="Boards of your commissioning body"
				captionHidden
				wide
				columns={[{ text: 'Board' }, { text: 'Next meeting' }, { text: 'Its papers' }]}
				rows={view.boards.map(({ href, name, next, papers }) => ({
					key: href,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						next,
						papers,
					],
				}))}
				empty={
					view.mayAdd
						? 'There are no boards yet. Add one, with the days on which it meets.'
						: 'There are no boards yet. An officer adds them.'
				}
			/>
		</Main>
	);
}
