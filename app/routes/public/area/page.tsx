import { BackLink } from '../../../components/govuk/back-link.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { ReferralView } from './view.ts';

export function ReferralPage({ view }: { readonly view: ReferralView }) {
	return (
		<Main before={<BackLink href="/can-i-refer" text="All areas" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption="Can I refer?">{view.area}</PageHeading>
					<InsetText>
						Attendance must not be taken as a reason to reduce intervention or the assessed risk. If somebody
						is in danger now, ring 999.
					</InsetText>
					{view.programmes.map(({ id, name, rows, happens }) => (
						<section key={id} aria-labelledby={`programme-${id}`}>
							<h2 className="govuk-heading-m" id={`programme-${id}`}>
								{name}
							</h2>
							<SummaryList rows={rows} />
							<h3 className="govuk-heading-s">What happens</h3>
							{happens.length === 0 ? (
								<p className="govuk-body">This has not been written down here yet. Ask the service.</p>
							) : (
								<ul className="govuk-list govuk-list--bullet">
									{happens.map((one) => (
										<li key={one.id}>
											<strong>{one.name}</strong>: {one.words}
										</li>
									))}
								</ul>
							)}
						</section>
					))}
				</Column>
			</Row>
		</Main>
	);
}
