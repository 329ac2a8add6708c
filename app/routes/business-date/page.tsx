import { Button } from '../../components/govuk/button.tsx';
import { DateInput } from '../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../components/govuk/error-summary.tsx';
import { Column, Row } from '../../components/layout/column.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { dateError } from '../../http/date-field.ts';
import { summaryOf } from '../../http/form-errors.ts';
import type { BusinessDateView } from './view.ts';

export function BusinessDatePage({ view }: { readonly view: BusinessDateView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>Business date</PageHeading>
					<p className="govuk-body">
						The portal is working as if today were {view.today}. On another day other things are due, overdue
						and in force, for everybody who is using this demonstration.
					</p>
					<p className="govuk-body">Signing in, one-time codes and the audit trail keep to the real time.</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<DateInput
							name="day"
							legend="Work as if today were"
							legendSize="m"
							hint="For example, 5 1 2027"
							value={view.typed}
							{...dateError(view.errors, 'day')}
						/>
						<Button>Move the business date</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
