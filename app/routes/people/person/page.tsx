import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { PersonView } from './view.ts';

export function PersonPage({ view }: { readonly view: PersonView }) {
	return (
		<Main before={<BackLink href="/people" text="People" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption={view.organisation}>{view.name}</PageHeading>
					{view.isYourself ? (
						<InsetText>This is you. Nobody can change their own roles: ask another administrator.</InsetText>
					) : null}
					<SummaryList
						rows={[
							{ key: 'E-mail address', value: view.email },
							{
								key: 'State',
								value: (
									<>
										<Tag colour={view.state.colour}>{view.state.words}</Tag>
										{view.suspendedAt === null ? null : ` since ${view.suspendedAt}`}
									</>
								),
							},
							{ key: 'One-time codes', value: view.codes },
						]}
					/>
					<Table
						id="roles"
						caption="Roles"
						captionSize="m"
						columns={[
							{ text: 'Role' },
							{ text: 'Days' },
							{ text: 'Now' },
							{ text: <span className="govuk-visually-hidden">Change</span> },
						]}
						rows={view.roles.map((held) => ({
							key: held.key,
							cells: [
								held.role,
								held.dates,
								held.now,
								held.endHref === null ? (
									''
								) : (
									<a key="end" className="govuk-link" href={held.endHref}>
										End<span className="govuk-visually-hidden"> {held.role}</span>
									</a>
								),
							],
						}))}
						empty="No role has been given yet. Without one they can sign in, and see nothing."
						wide
					/>
					<ButtonGroup>
						{view.canGiveRole ? (
							<ButtonLink href={`/people/${view.id}/give-role`}>Give a role</ButtonLink>
						) : null}
						{view.suspension === null ? null : (
							<ButtonLink href={`/people/${view.id}/suspend`} variant="secondary">
								{view.suspension === 'suspend' ? 'Suspend' : 'Let in again'}
							</ButtonLink>
						)}
					</ButtonGroup>
					{view.canInviteAgain ? (
						<form method="post" action={`/people/${view.id}/invite-again`}>
							<input type="hidden" name="commandId" value={view.commandId} />
							<Button variant="secondary">Send another invitation</Button>
						</form>
					) : null}
					{view.recovery === null ? null : (
						<>
							<h2 className="govuk-heading-m">Lost device</h2>
							<p className="govuk-body">{view.recovery.words}</p>
							<p className="govuk-body">
								<a className="govuk-link" href={`/people/${view.id}/lost-device`}>
									{view.recovery.link}
								</a>
							</p>
						</>
					)}
				</Column>
			</Row>
		</Main>
	);
}
