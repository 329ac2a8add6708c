import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonLink } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { PasswordInput } from '../../../components/govuk/password-input.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { RecoveryCodesView } from './view.ts';

export function RecoveryCodesPage({ view }: { readonly view: RecoveryCodesView }) {
	return (
		<Main before={view.codes === null ? <BackLink href="/account" /> : null}>
			<Row>
				<Column width="two-thirds">
					{view.codes === null ? <Make errors={view.errors} /> : <Made codes={view.codes} />}
				</Column>
			</Row>
		</Main>
	);
}

function Make({ errors }: Pick<RecoveryCodesView, 'errors'>) {
	return (
		<>
			<ErrorSummary errors={summaryOf(errors)} />
			<PageHeading>Recovery codes</PageHeading>
			<p className="govuk-body">
				If you lose the device with your authenticator app, a recovery code lets you in without it, once for
				each code.
			</p>
			<p className="govuk-body">
				Make 10 of them now, and keep them where you keep things that matter, away from the device. Any that
				you made before stop working.
			</p>
			<form method="post" noValidate>
				<PasswordInput name="password" label="Your password" error={errorOf(errors, 'password')} />
				<Button>Make recovery codes</Button>
			</form>
		</>
	);
}

function Made({ codes }: { readonly codes: readonly string[] }) {
	return (
		<>
			<PageHeading>Your recovery codes</PageHeading>
			<WarningText>They are shown this once. Print this page or write them down now.</WarningText>
			<ul className="govuk-list portal-codes">
				{codes.map((code) => (
					<li key={code}>{`${code.slice(0, 5)} ${code.slice(5)}`}</li>
				))}
			</ul>
			<ButtonLink href="/">I have kept them</ButtonLink>
		</>
	);
}
