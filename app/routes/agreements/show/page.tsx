import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { DifferenceTable, TermsCards } from '../terms-document.tsx';
import type { VersionView } from './view.ts';

export function VersionPage({ view }: { readonly view: VersionView }) {
	return (
		<Main before={<BackLink href={view.back} text="All versions" />}>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">
				<Tag colour={view.stateColour}>{view.state}</Tag>
			</p>
			<SummaryList rows={view.facts} />
			<Problems problems={view.problems} />
			{view.next === null ? null : <ButtonLink href={view.next.href}>{view.next.text}</ButtonLink>}
			{view.links.length === 0 ? null : (
				<ul className="govuk-list">
					{view.links.map(({ href, text }) => (
						<li key={href}>
							<a className="govuk-link" href={href}>
								{text}
							</a>
						</li>
					))}
				</ul>
			)}
			{view.differences === null ? null : (
				<DifferenceTable rows={view.differences} caption="What it changes" />
			)}
			<h2 className="govuk-heading-m">The terms</h2>
			<TermsCards cards={view.cards} />
			<Table
				id="history"
				caption="What was done"
				captionSize="m"
				wide
				columns={[{ text: 'What' }, { text: 'When' }, { text: 'By whom' }, { text: 'Why' }]}
				rows={view.history}
			/>
		</Main>
	);
}

function Problems({ problems }: Pick<VersionView, 'problems'>) {
	if (problems === null) return null;
	if (problems.length === 0) return <InsetText>Nothing stands in the way of these terms.</InsetText>;
	return (
		<InsetText>
			<p className="govuk-body">Before these terms can be agreed:</p>
			<ul className="govuk-list govuk-list--bullet">
				{problems.map((words) => (
					<li key={words}>{words}.</li>
				))}
			</ul>
		</InsetText>
	);
}
