import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';

export interface ReferralAreasView {
	readonly areas: readonly { readonly href: string; readonly name: string }[];
}

export function ReferralAreasPage({ view }: { readonly view: ReferralAreasView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<PageHeading>Can I refer?</PageHeading>
					<p className="govuk-body">
						For social workers and others who want to refer somebody who harms their partner or family. Choose
						the area in which that person lives.
					</p>
					<p className="govuk-body">If somebody is in danger now, ring 999.</p>
					{view.areas.length === 0 ? (
						<p className="govuk-body">
							No programme is running today. Areas will be listed here when one is.
						</p>
					) : (
						<ul className="govuk-list govuk-list--spaced">
							{view.areas.map(({ href, name }) => (
								<li key={href}>
									<a className="govuk-link" href={href}>
										{name}
									</a>
								</li>
							))}
						</ul>
					)}
				</Column>
			</Row>
		</Main>
	);
}
