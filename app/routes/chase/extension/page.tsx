import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError, typedDay } from '../../../http/date-field.ts';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { ExtensionView } from './view.ts';

export function ExtensionPage({ view }: { readonly view: ExtensionView }) {
	return (
		<Main before={<BackLink href={`/chase/${view.returnId}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading caption={view.caption}>Agree a later date</PageHeading>
					<p className="govuk-body">
						{`The return was due on ${view.dueOn}. That date stays on record, with the new one beside it.`}
						{view.extendedTo ? ` It has been extended to ${view.extendedTo} already.` : ''}
					</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<DateInput
							name="newDueOn"
							legend="The new date"
							value={typedDay(view.typed, 'newDueOn')}
							{...dateError(view.errors, 'newDueOn')}
						/>
						<TextInput
							name="agreedWith"
							label="Who agreed to it at the provider?"
							value={view.typed.agreedWith}
							error={errorOf(view.errors, 'agreedWith')}
						/>
						<Textarea
							name="reason"
							label="Why?"
							hint="The provider does not see this."
							value={view.typed.reason}
							error={errorOf(view.errors, 'reason')}
						/>
						<Button>Agree the new date</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
