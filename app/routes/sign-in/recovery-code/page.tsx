import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { RecoveryCodeView } from './view.ts';

export function RecoveryCodePage({ view }: { readonly view: RecoveryCodeView }) {
	return (
		<Main before={<BackLink href="/sign-in/code" />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<form method="post" noValidate>
						<input type="hidden" name="to" value={view.to} />
						<TextInput
							name="code"
							label="Enter a recovery code"
							labelSize="l"
							labelIsPageHeading
							hint="One of the 10 codes that you kept when you set up your authenticator app. Each can be used once."
							autoComplete="off"
							width={20}
							error={errorOf(view.errors, 'code')}
						/>
						<Button>Continue</Button>
					</form>
					<p className="govuk-body">
						<a className="govuk-link" href="/sign-in/lost-device">
							I have no recovery code either
						</a>
					</p>
				</Column>
			</Row>
		</Main>
	);
}
