import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { CodeView } from './view.ts';

export function CodePage({ view }: { readonly view: CodeView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<form method="post" noValidate>
						<input type="hidden" name="to" value={view.to} />
						<TextInput
							name="code"
							label="Enter your one-time code"
							labelSize="l"
							labelIsPageHeading
							hint="The 6 numbers that your authenticator app shows for the Commissioning Portal. Each can be used once."
							inputMode="numeric"
							autoComplete="one-time-code"
							width={10}
							error={errorOf(view.errors, 'code')}
						/>
						<Button>Continue</Button>
					</form>
					<p className="govuk-body">
						<a className="govuk-link" href={view.recoveryHref}>
							I do not have my device
						</a>
					</p>
				</Column>
			</Row>
		</Main>
	);
}
