import { Button } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { AccountView } from './view.ts';

const SESSIONS = [{ text: 'Signed in' }, { text: 'Last used' }, { text: 'Where' }];

export function AccountPage({ view }: { readonly view: AccountView }) {
	const recovery = view.codes.recovery;
	const roles =
		view.roles.length > 1 ? (
			<ul className="govuk-list govuk-!-margin-bottom-0">
				{view.roles.map((role) => (
					<li key={role}>{role}</li>
				))}
			</ul>
		) : (
			(view.roles[0] ?? 'None today')
		);
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<PageHeading>Your account</PageHeading>
					<SummaryList
						rows={[
							{ key: 'Name', value: view.name },
							{ key: 'E-mail address', value: view.email },
							{ key: 'Organisation', value: view.organisation },
							{ key: view.roles.length > 1 ? 'Roles' : 'Role', value: roles },
							{
								key: 'Password',
								value: 'Set',
								actions: [{ href: '/account/password', text: 'Change', hiddenText: 'password' }],
							},
							{
								key: 'One-time codes',
								value: view.codes.state,
								actions: [
									{ href: '/account/device', text: view.codes.link, hiddenText: 'for one-time codes' },
								],
							},
							...(recovery === null
								? []
								: [
										{
											key: 'Recovery codes',
											value: recovery,
											actions: [
												{
													href: '/account/recovery-codes',
													text: 'Make new ones',
													hiddenText: 'in place of your recovery codes',
												},
											],
										},
									]),
						]}
					/>
					<p className="govuk-body">
						Your organisation’s administrator gives and ends roles. Nobody can change their own.
					</p>
					<Table
						id="sessions"
						caption="Where you are signed in"
						captionSize="m"
						columns={SESSIONS}
						rows={view.sessions.map((session) => ({
							key: session.key,
							cells: [session.started, session.lastUsed, session.isThis ? 'Here' : 'Another browser'],
						}))}
					/>
					<form method="post" action="/account/sign-out-everywhere">
						<Button variant="secondary">Sign out everywhere</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
