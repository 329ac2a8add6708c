import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { Radios } from '../../../components/govuk/radios.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { dateError, typedDay } from '../../../http/date-field.ts';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { ContactView } from './view.ts';

export function ContactPage({ view }: { readonly view: ContactView }) {
	return (
		<Main before={<BackLink href={`/chase/${view.returnId}`} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading caption={view.caption}>Record a contact</PageHeading>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						<Radios
							name="channel"
							legend="How were you in touch?"
							choices={view.channels}
							value={view.typed.channel}
							small
							error={errorOf(view.errors, 'channel')}
						/>
						<TextInput
							name="spokeTo"
							label="Who did you speak to?"
							value={view.typed.spokeTo}
							error={errorOf(view.errors, 'spokeTo')}
						/>
						<Textarea
							name="words"
							label="What was said?"
							hint="It cannot be changed later. Do not write anything that identifies a person on the programme, a partner or a child."
							value={view.typed.words}
							error={errorOf(view.errors, 'words')}
						/>
						<DateInput
							name="promisedOn"
							legend="For which day did they promise the return?"
							hint="Leave it empty if nothing was promised. A promise does not move the day on which the return is due."
							value={typedDay(view.typed, 'promisedOn')}
							{...dateError(view.errors, 'promisedOn')}
						/>
						<Button>Record</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
