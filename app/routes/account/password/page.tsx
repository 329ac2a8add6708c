import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { PasswordInput } from '../../../components/govuk/password-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { PasswordView } from './view.ts';

export function PasswordPage({ view }: { readonly view: PasswordView }) {
	return (
		<Main before={<BackLink href="/account" />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>Change your password</PageHeading>
					<p className="govuk-body">Everywhere else where you are signed in, you will be signed out.</p>
					<form method="post" noValidate>
						<PasswordInput name="current" label="Current password" error={errorOf(view.errors, 'current')} />
						<PasswordInput
							name="password"
							label="New password"
							hint="At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess."
							autoComplete="new-password"
							error={errorOf(view.errors, 'password')}
						/>
						<Button>Change the password</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
