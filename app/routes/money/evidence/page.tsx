import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { FileUpload } from '../../../components/govuk/file-upload.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { type EvidenceView, evidenceTitle } from './view.ts';

export function EvidencePage({ view: { caption, back, commandId, error } }: { readonly view: EvidenceView }) {
	return (
		<Main before={<BackLink href={back} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={error === null ? [] : [{ text: error, name: 'file' }]} />
					<PageHeading caption={caption}>{evidenceTitle}</PageHeading>
					<p className="govuk-body">
						An invoice, a receipt or the total of a payroll. Cover every name of a person on the programme, a
						partner or a child.
					</p>
					<form method="post" encType="multipart/form-data" noValidate>
						<input type="hidden" name="commandId" value={commandId} />
						<FileUpload
							name="file"
							label="File"
							labelSize="s"
							hint="A PDF, PNG or JPEG of up to 10 MB"
							accept=".pdf,.png,.jpg,.jpeg"
							error={error}
						/>
						<ButtonGroup>
							<Button>Add the file</Button>
							<a className="govuk-link" href={back}>
								Cancel
							</a>
						</ButtonGroup>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
