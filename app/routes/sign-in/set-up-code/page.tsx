import { Button } from '../../../components/govuk/button.tsx';
import { Details } from '../../../components/govuk/details.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { TextInput } from '../../../components/govuk/text-input.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { KeyToType } from '../../../components/words/key-to-type.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import type { SetUpCodeView } from './view.ts';

export function SetUpCodePage({ view }: { readonly view: SetUpCodeView }) {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={summaryOf(view.errors)} />
					<PageHeading>Set up one-time codes</PageHeading>
					<p className="govuk-body">
						Your role needs a code from an authenticator app as well as a password. Any authenticator app will
						do, on a phone, a tablet or a computer.
					</p>
					<ol className="govuk-list govuk-list--number">
						<li>Open the app and choose to add an account.</li>
						<li>Scan this picture with it.</li>
						<li>Enter the 6 numbers that it then shows.</li>
					</ol>
					<img
						className="portal-qr-code"
						src={view.offer.qrCode}
						width="240"
						height="240"
						alt="QR code for your authenticator app"
					/>
					<Details summary="I cannot scan the picture">
						<p className="govuk-body">
							Choose to enter a key in the app, and type this one. It is based on time.
						</p>
						<KeyToType secret={view.offer.secret} />
					</Details>
					<form method="post" noValidate>
						<input type="hidden" name="to" value={view.to} />
						<input type="hidden" name="offer" value={view.offer.sealed} />
						<TextInput
							name="code"
							label="Code that the app shows"
							inputMode="numeric"
							autoComplete="one-time-code"
							width={10}
							error={errorOf(view.errors, 'code')}
						/>
						<Button>Continue</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
