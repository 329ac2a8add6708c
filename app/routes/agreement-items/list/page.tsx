import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { ItemLine } from '../item-table.ts';
import { STANDING_TAGS } from '../words.ts';
import type { ItemListView } from './view.ts';

/** What is watched under one agreement. */
export function ItemListPage({ view }: { readonly view: ItemListView }) {
	return (
		<Main before={<BackLink href={view.back} />}>
			<PageHeading caption={`${view.agreement}, ${view.caption}`}>
				Visits, risks, issues and actions
			</PageHeading>
			{view.newHref === null ? null : <ButtonLink href={view.newHref}>Add one</ButtonLink>}
			<Items
				id="open-items"
				caption="Open"
				lines={view.open}
				empty="Nothing is open. Monitoring visits, risks, issues and actions stand here until they are closed."
			/>
			{view.closed.length === 0 ? null : <Items id="closed-items" caption="Closed" lines={view.closed} />}
		</Main>
	);
}

function Items({
	id,
	caption,
	lines,
	empty,
}: {
	readonly id: string;
	readonly caption: string;
	readonly lines: readonly ItemLine[];
	readonly empty?: string;
}) {
	return (
		<Table
			id={id}
			caption={caption}
			captionSize="m"
			wide
			columns={[{ text: 'What' }, { text: 'Owner' }, { text: 'Level' }, { text: 'Due' }, { text: 'Status' }]}
			rows={lines.map((line) => ({
				key: line.id,
				cells: [
					<span key="what">
						<a className="govuk-link" href={line.href}>
							{line.title}
						</a>
						<span className="portal-quiet portal-second-line">
							{line.forBoard ? `${line.kind}, for the board` : line.kind}
						</span>
					</span>,
					line.owner,
					line.level,
					line.dueOn,
					<span key="status">
						<Tag colour={STANDING_TAGS[line.standing].colour}>{STANDING_TAGS[line.standing].words}</Tag>
						{line.closedOn === null ? null : (
							<span className="portal-quiet portal-second-line">{line.closedOn}</span>
						)}
					</span>,
				],
			}))}
			empty={empty}
		/>
	);
}
