import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { Checkboxes } from '../../../components/govuk/checkboxes.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError } from '../../../http/date-field.ts';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { InviteView } from './view.ts';

export function InvitePage({ view }: { readonly view: InviteView }) {
	const { typed, errors } = view;
	return (
		<Main before={<BackLink href="/people" />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(errors)} />
					<PageHeading>Invite a person</PageHeading>
					<p className="govuk-body">
						They get an e-mail with a link, which works once within 7 days, and choose their own password.
					</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						{view.organisations === null ? (
							<input type="hidden" name="organisationId" value={view.organisationId} />
						) : (
							<Select
								name="organisationId"
								label="Organisation"
								options={[{ value: '', text: 'Choose' }, ...view.organisations]}
								value={view.organisationId}
								error={errorOf(errors, 'organisationId')}
							/>
						)}
						<TextInput
							name="name"
							label="Name"
							autoComplete="off"
							value={typed.name}
							error={errorOf(errors, 'name')}
						/>
						<TextInput
							name="email"
							label="E-mail address"
							hint="Their own, not one that several people read."
							type="email"
							autoComplete="off"
							value={typed.email}
							error={errorOf(errors, 'email')}
						/>
						<Checkboxes
							name="roles"
							legend="Roles"
							legendSize="s"
							choices={view.roles}
							values={typed.roles}
							error={errorOf(errors, 'roles')}
						/>
						<DateInput
							name="startsOn"
							legend="From which day do they hold these roles?"
							legendSize="s"
							value={typed.startsOn}
							{...dateError(errors, 'startsOn')}
						/>
						<Button>Send the invitation</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
