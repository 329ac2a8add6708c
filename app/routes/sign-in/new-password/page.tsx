import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { PasswordInput } from '../../../components/govuk/password-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { NewPasswordView } from './view.ts';

export function NewPasswordPage({ view }: { readonly view: NewPasswordView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					{view.link === null ? <NoLink /> : <Choose link={view.link} errors={view.errors} />}
				</Column>
			</Row>
		</Main>
	);
}

function NoLink() {
	return (
		<>
			<PageHeading>This link no longer works</PageHeading>
			<p className="govuk-body">
				It may have been used already, be too old, or have been replaced by a later one.
			</p>
			<p className="govuk-body">
				If you have been here before,{' '}
				<a className="govuk-link" href="/sign-in">
					sign in
				</a>{' '}
				or{' '}
				<a className="govuk-link" href="/forgotten-password">
					ask for a link to choose a new password
				</a>
				. If this was your invitation, ask your organisation’s administrator for another.
			</p>
		</>
	);
}

function Choose({
	link,
	errors,
}: {
	readonly link: NonNullable<NewPasswordView['link']>;
	readonly errors: NewPasswordView['errors'];
}) {
	return (
		<>
			<ErrorSummary errors={summaryOf(errors)} />
			<PageHeading>{link.invitation ? `Welcome, ${link.name}` : 'Choose a new password'}</PageHeading>
			{link.invitation ? (
				<p className="govuk-body">
					You have been invited to the Commissioning Portal for {link.organisation}. Choose a password. You
					will then sign in with it and your e-mail address.
				</p>
			) : null}
			<form method="post" noValidate>
				{/* Password managers keep the password with this address. */}
				<input type="email" name="email" value={link.email} autoComplete="username" readOnly hidden />
				<PasswordInput
					name="password"
					label="New password"
					hint="At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess."
					autoComplete="new-password"
					error={errorOf(errors, 'password')}
				/>
				<Button>Set the password</Button>
			</form>
		</>
	);
}
