import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SingleCheckbox } from '../../../components/govuk/single-checkbox.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { Answers } from '../answers.tsx';
import { LinesSummary } from '../lines-summary.tsx';
import { NotesList } from '../notes-list.tsx';
import type { CertifyView } from './view.ts';

/** What the certifier puts a name to, and the declaration. */
export function CertifyPage({ view }: { readonly view: CertifyView }) {
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}`} text="Back to the return" />}>
			{view.declarationError ? (
				<ErrorSummary errors={[{ text: view.declarationError, name: 'declared' }]} />
			) : null}
			{view.refused ? <LinesSummary title={view.refused} lines={view.blocking} isError /> : null}
			<PageHeading caption={view.caption}>Check and certify</PageHeading>
			{view.cannot ? <InsetText>{view.cannot}</InsetText> : null}
			{view.preparedBy.length > 0 ? (
				<p className="govuk-body">{`Filled in by ${view.preparedBy.join(', ')}.`}</p>
			) : null}
			<Answers answers={view.answers} />
			<NotesList notes={view.notes} />
			{view.cannot ? null : <Declaration view={view} />}
		</Main>
	);
}

function Declaration({ view }: { readonly view: CertifyView }) {
	return (
		<form method="post" noValidate>
			<input type="hidden" name="commandId" value={view.commandId} />
			<h2 className="govuk-heading-m">Declaration</h2>
			<SingleCheckbox name="declared" text={view.declaration} error={view.declarationError} />
			<WarningText>
				When you submit, this version is sent to the commissioner and kept for ever. Corrections are made by a
				new version.
			</WarningText>
			<ButtonGroup>
				<Button>Certify and submit</Button>
				<a className="govuk-link" href={`/returns/${view.returnId}/send-back`}>
					Send it back to be worked on
				</a>
			</ButtonGroup>
		</form>
	);
}
