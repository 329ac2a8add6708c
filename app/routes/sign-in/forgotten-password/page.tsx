import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { ForgottenView } from './view.ts';

export function ForgottenPage({ view }: { readonly view: ForgottenView }) {
	return (
		<Main before={<BackLink href="/sign-in" />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>If you have forgotten your password</PageHeading>
					<p className="govuk-body">We will send you a link by e-mail, with which you can choose another.</p>
					<form method="post" noValidate>
						<TextInput
							name="email"
							label="E-mail address"
							type="email"
							autoComplete="username"
							value={view.email}
							error={errorOf(view.errors, 'email')}
						/>
						<Button>Send the link</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
