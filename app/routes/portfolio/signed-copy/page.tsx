import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { FileUpload } from '../../../components/govuk/file-upload.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { UploadView } from './view.ts';

export function UploadPage({ view }: { readonly view: UploadView }) {
	return (
		<Main before={<BackLink href={view.back} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={view.error === null ? [] : [{ text: view.error, name: 'file' }]} />
					<PageHeading caption={view.caption}>Signed copy</PageHeading>
					{view.mayUpload ? (
						<form method="post" encType="multipart/form-data" noValidate>
							<input type="hidden" name="commandId" value={view.commandId} />
							<FileUpload
								name="file"
								label="The signed document"
								labelSize="m"
								hint="A PDF of up to 10 MB, without a password, scripts or other files inside it. What is kept can be added to, and never replaced or removed."
								accept=".pdf,application/pdf"
								error={view.error}
							/>
							<Button>Upload the signed copy</Button>
						</form>
					) : (
						<InsetText>
							This version has not been sent to the provider, so there is nothing signed yet.
						</InsetText>
					)}
					<h2 className="govuk-heading-m">Signed copies of this version</h2>
					{view.copies.length === 0 ? <p className="govuk-body">None has been uploaded yet.</p> : null}
					{view.copies.map(({ key, href, name, facts }) => (
						<div key={key}>
							<p className="govuk-body">
								<a className="govuk-link" href={href}>
									{name}
								</a>
							</p>
							<SummaryList
								rows={facts.map(([fact, value]) => ({
									key: fact,
									value: fact.startsWith('Fingerprint') ? (
										<code className="portal-hash">{value}</code>
									) : (
										value
									),
								}))}
							/>
						</div>
					))}
				</Column>
			</Row>
		</Main>
	);
}
