import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { OrganisationView } from './view.ts';

export function OrganisationPage({ view }: { readonly view: OrganisationView }) {
	return (
		<Main before={<BackLink href="/organisations" text="Organisations" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption={view.kind}>{view.name}</PageHeading>
					<SummaryList rows={view.rows} />
					{view.inviteHref === null ? null : (
						<p className="govuk-body">
							It has no administrator yet. The first one you invite then invites everybody else in it and
							gives them their roles.
						</p>
					)}
					<ButtonGroup>
						{view.inviteHref === null ? null : (
							<ButtonLink href={view.inviteHref}>Invite its administrator</ButtonLink>
						)}
						<ButtonLink href={view.changeHref} variant={view.inviteHref === null ? undefined : 'secondary'}>
							Change it
						</ButtonLink>
						<ButtonLink href={view.checksHref} variant="secondary">
							Check its charity and company numbers
						</ButtonLink>
					</ButtonGroup>
					{view.otherKinds.length === 0 ? null : (
						<>
							<h2 className="govuk-heading-s">Added as the wrong kind?</h2>
							<p className="govuk-body">Nobody belongs to it yet, so that it can still be made another.</p>
							<ul className="govuk-list">
								{view.otherKinds.map(({ href, text }) => (
									<li key={href}>
										<a className="govuk-link" href={href}>
											{text}
										</a>
									</li>
								))}
							</ul>
						</>
					)}
				</Column>
			</Row>
		</Main>
	);
}
