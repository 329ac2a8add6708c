import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { AreaPurchasesSection } from './purchases.tsx';
import type { AreaPurchasesView } from './purchases-view.ts';
import type { AreaView } from './view.ts';

export interface AreaPageView extends AreaView {
	readonly purchases: AreaPurchasesView;
}

export function AreaPage({ view }: { readonly view: AreaPageView }) {
	return (
		<Main>
			<PageHeading caption={view.ownArea ? 'Your area' : 'Area'}>{view.area}</PageHeading>
			<WarningText>
				Attendance on a programme must not be taken as a reason to reduce intervention or the assessed risk.
			</WarningText>
			<p className="govuk-body">
				{view.ownArea
					? 'These are exact figures for your own area. Do not publish them: small numbers can identify a victim.'
					: 'These are exact figures for the office.'}
			</p>
			<AreaPurchasesSection view={view.purchases} />
			{view.programmes.length === 0 ? (
				<p className="govuk-body">
					No programme works in this area yet. Its results will stand here when one does.
				</p>
			) : null}
			{view.programmes.map((programme) => (
				<section key={programme.slug} aria-labelledby={`${programme.slug}-heading`}>
					<h2 className="govuk-heading-m" id={`${programme.slug}-heading`}>
						{programme.name}
					</h2>
					<p className="govuk-body">{programme.span}</p>
					<p className="govuk-body">
						<a className="govuk-link" href={programme.specificationHref}>
							What is asked of its providers
							<span className="govuk-visually-hidden">{` in ${programme.name}`}</span>
						</a>
					</p>
					{programme.kpis.length === 0 ? null : (
						<SummaryList
							rows={programme.kpis.map((kpi) => ({
								key: kpi.name,
								value: (
									<>
										<p className="govuk-body">{kpi.sentence}</p>
										<p className="govuk-body">
											<strong>{kpi.result}</strong>
										</p>
										<p className="govuk-hint">{kpi.coverage}</p>
									</>
								),
							}))}
						/>
					)}
					{programme.steps.length === 0 ? null : (
						<Table
							id={`${programme.slug}-steps`}
							caption="Partner cases, from first details to ongoing work"
							columns={[{ text: 'Step' }, { text: 'Partner cases', numeric: true }]}
							rows={programme.steps.map((step) => ({ key: step.label, cells: [step.label, step.value] }))}
						/>
					)}
				</section>
			))}
		</Main>
	);
}
