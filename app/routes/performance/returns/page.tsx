import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { SourcesView } from './view.ts';

export function SourcesPage({ view }: { readonly view: SourcesView }) {
	const crumbs = [
		{ text: view.programme.name, href: view.programme.href },
		{ text: view.name, href: view.kpiHref },
		{ text: 'Returns' },
	];
	return (
		<Main before={<Breadcrumbs items={crumbs} />}>
			<PageHeading caption={view.part ?? view.programme.name}>{`Returns behind “${view.name}”`}</PageHeading>
			<p className="govuk-body">{`${view.allQuarters ? 'All quarters so far together' : 'The quarter by itself'}: ${view.result}. It is made of the accepted returns below, as they were certified.`}</p>
			<ul className="govuk-list govuk-list--bullet">
				{view.sources.map((source) => (
					<li key={source.href}>
						<a className="govuk-link" href={source.href}>
							{source.text}
						</a>
					</li>
				))}
			</ul>
		</Main>
	);
}
