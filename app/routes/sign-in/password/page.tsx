import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { PasswordInput } from '../../../components/govuk/password-input.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { SignInView } from './view.ts';

export function SignInPage({ view }: { readonly view: SignInView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>Sign in</PageHeading>
					{view.told === null ? null : <InsetText>{view.told}</InsetText>}
					<form method="post" noValidate>
						<input type="hidden" name="to" value={view.to} />
						<TextInput
							name="email"
							label="E-mail address"
							type="email"
							autoComplete="username"
							value={view.email}
							error={errorOf(view.errors, 'email')}
						/>
						<PasswordInput name="password" label="Password" error={errorOf(view.errors, 'password')} />
						<Button>Sign in</Button>
					</form>
					<p className="govuk-body">
						<a className="govuk-link" href="/forgotten-password">
							I have forgotten my password
						</a>
					</p>
					{view.demonstration ? (
						<InsetText>
							This is the demonstration.{' '}
							<a className="govuk-link" href="/demonstration-people">
								See the people you can sign in as, with their passwords and codes
							</a>
							.
						</InsetText>
					) : (
						<p className="govuk-body">
							People are invited by their organisation’s administrator. If you have not been invited, ask
							yours.
						</p>
					)}
				</Column>
			</Row>
		</Main>
	);
}
