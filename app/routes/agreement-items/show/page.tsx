import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { STANDING_TAGS } from '../words.ts';
import type { ItemView } from './view.ts';

export function ItemPage({ view }: { readonly view: ItemView }) {
	return (
		<Main before={<BackLink href={view.listHref} />}>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">
				<Tag colour={STANDING_TAGS[view.standing].colour}>{STANDING_TAGS[view.standing].words}</Tag>
			</p>
			{view.detail === '' ? null : <p className="govuk-body">{view.detail}</p>}
			<SummaryList rows={view.facts} />
			<ButtonGroup>
				{view.links.map(({ href, text }) => (
					<ButtonLink key={href} href={href} variant="secondary">
						{text}
					</ButtonLink>
				))}
			</ButtonGroup>
			<Table
				id="history"
				caption="Its history, which stays as it was written"
				captionSize="m"
				wide
				columns={[{ text: 'What' }, { text: 'When' }, { text: 'Who' }, { text: 'Words' }]}
				rows={view.steps.map(({ key, what, when, who, words }) => ({ key, cells: [what, when, who, words] }))}
				empty="Nothing has been written yet."
			/>
		</Main>
	);
}
