import { BackLink } from '../../../components/govuk/back-link.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { Answers } from '../answers.tsx';
import type { VersionView } from './view.ts';

export function VersionPage({ view }: { readonly view: VersionView }) {
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}/versions`} text="All versions of the return" />}>
			<PageHeading caption={view.caption}>{`Version ${view.number} of the return`}</PageHeading>
			<SummaryList rows={view.rows} />
			<p className="govuk-body">
				<a className="govuk-link" href={view.receiptHref}>
					See its receipt
				</a>
			</p>
			<Answers answers={view.answers} />
			{view.notes.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Notes sent with it</h2>
					<ul className="govuk-list govuk-list--bullet">
						{view.notes.map((words, index) => (
							<li key={index}>{words}</li>
						))}
					</ul>
				</>
			)}
		</Main>
	);
}
