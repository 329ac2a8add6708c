import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { KpiBlockSection } from '../kpi-block-section.tsx';
import { ValueTable } from '../value-table.tsx';
import { LaterContactsSection } from './later-contacts-section.tsx';
import type { KpiView } from './view.ts';

const NOTHING_YET = 'There is nothing to add up yet: no quarter’s cases have had their time.';

export function KpiPage({ view }: { readonly view: KpiView }) {
	const crumbs = [
		{ text: 'Programmes', href: '/programmes' },
		{ text: view.programme.name, href: view.programme.href },
		{ text: 'Performance', href: view.performanceHref },
		{ text: view.name },
	];
	return (
		<Main wide before={<Breadcrumbs items={crumbs} />}>
			<PageHeading caption={view.programme.name}>{view.name}</PageHeading>
			<KpiBlockSection block={view.block} heading="text" />
			<h2 className="govuk-heading-m">All quarters so far</h2>
			{'refusal' in view.cumulative ? (
				<p className="govuk-body">{view.cumulative.refusal}</p>
			) : (
				<ValueTable
					id="cumulative"
					caption="Every quarter whose cases have had their time, added up"
					rowsAre="Quarters"
					rows={[view.cumulative.row]}
					empty={NOTHING_YET}
				/>
			)}
			{view.later === null ? null : <LaterContactsSection later={view.later} />}
			<h2 className="govuk-heading-m">By area and provider</h2>
			<ValueTable
				id="by-area"
				caption="By area, all quarters so far"
				rowsAre="Area"
				rows={view.byArea}
				empty={NOTHING_YET}
			/>
			<ValueTable
				id="by-provider"
				caption="By provider, all quarters so far"
				rowsAre="Provider"
				rows={view.byProvider}
				empty={NOTHING_YET}
			/>
			<h2 className="govuk-heading-m">How it is worked out</h2>
			<SummaryList rows={view.definition} />
		</Main>
	);
}
