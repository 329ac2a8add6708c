import { Chart } from '../../../components/chart/chart.tsx';
import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { KpiBlockSection } from '../kpi-block-section.tsx';
import { SplitTable } from './split-table.tsx';
import type { PerformanceView } from './view.ts';

export function PerformancePage({ view }: { readonly view: PerformanceView }) {
	const { programme } = view;
	return (
		<Main
			wide
			before={
				<Breadcrumbs
					items={[
						{ text: 'Programmes', href: '/programmes' },
						{ text: programme.name, href: programme.href },
						{ text: 'Performance' },
					]}
				/>
			}
		>
			<PageHeading caption={programme.name}>Performance</PageHeading>
			<p className="govuk-body">{`${view.until} These are exact figures for the office. They never leave it: what a board or another organisation reads goes through the rule for small numbers.`}</p>
			{view.blocks.length === 0 ? (
				<p className="govuk-body">
					No service specification has been published for this programme. Its KPIs will stand here when one
					has.
				</p>
			) : null}
			{view.blocks.map((block) => (
				<KpiBlockSection key={block.key} block={block} heading="link" />
			))}
			{view.notReached.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Partners who were not contacted</h2>
					<ul className="govuk-list govuk-list--bullet">
						{view.notReached.map((words) => (
							<li key={words}>{words}</li>
						))}
					</ul>
				</>
			)}
			{view.waterfall === null ? null : (
				<>
					<h2 className="govuk-heading-m">From first details to ongoing work</h2>
					<Chart id="waterfall" layout={view.waterfall.chart} />
					{view.waterfall.stock === null ? null : <p className="govuk-body">{view.waterfall.stock}</p>}
				</>
			)}
			<SplitTable id="by-area" title="By area, all quarters so far" rowsAre="Area" split={view.byArea} />
			<SplitTable
				id="by-provider"
				title="By provider, all quarters so far"
				rowsAre="Provider"
				split={view.byProvider}
			/>
			{view.others.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Other KPIs</h2>
					<ul className="govuk-list">
						{view.others.map((kpi) => (
							<li key={kpi.href}>
								<a className="govuk-link" href={kpi.href}>
									{kpi.name}
								</a>
							</li>
						))}
					</ul>
				</>
			)}
		</Main>
	);
}
