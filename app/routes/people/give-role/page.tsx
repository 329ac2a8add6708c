import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Radios } from '../../../components/govuk/radios.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError } from '../../../http/date-field.ts';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { GiveRoleView } from './view.ts';

export function GiveRolePage({ view }: { readonly view: GiveRoleView }) {
	const { typed, errors } = view;
	return (
		<Main before={<BackLink href={`/people/${view.id}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(errors)} />
					<PageHeading caption={view.name}>Give a role</PageHeading>
					<p className="govuk-body">
						They will be signed out everywhere, and sign in again with what the role needs.
					</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<Radios
							name="role"
							legend="Role"
							legendSize="s"
							choices={view.roles}
							value={typed.role}
							error={errorOf(errors, 'role')}
						/>
						<DateInput
							name="startsOn"
							legend="First day"
							legendSize="s"
							value={typed.startsOn}
							{...dateError(errors, 'startsOn')}
						/>
						<DateInput
							name="endsOn"
							legend="Last day (optional)"
							legendSize="s"
							hint="Leave it empty where there is none yet."
							value={typed.endsOn}
							{...dateError(errors, 'endsOn')}
						/>
						<Button>Give the role</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
