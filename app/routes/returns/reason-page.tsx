import { BackLink } from '../../components/govuk/back-link.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { ErrorSummary } from '../../components/govuk/error-summary.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { Column, Row } from '../../components/layout/column.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';

export interface ReasonView {
	readonly back: string;
	readonly caption: string;
	readonly heading: string;
	/** What will happen. */
	readonly explains: string;
	readonly label: string;
	readonly hint: string;
	readonly button: string;
	readonly commandId: string;
	/** Number of the version that the page was made from, where it matters. */
	readonly submission?: number;
	readonly typed: string;
	readonly error: string | null;
	/** What cannot be put right by typing something else. */
	readonly refused: string | null;
}

/** One thing that is done with a reason: send back, reopen. */
export function ReasonPage({ view }: { readonly view: ReasonView }) {
	return (
		<Main before={<BackLink href={view.back} />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary
						errors={[
							...(view.error === null ? [] : [{ text: view.error, name: 'reason' }]),
							...(view.refused === null ? [] : [{ text: view.refused }]),
						]}
					/>
					<PageHeading caption={view.caption}>{view.heading}</PageHeading>
					<p className="govuk-body">{view.explains}</p>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.commandId} />
						{view.submission === undefined ? null : (
							<input type="hidden" name="submission" value={view.submission} />
						)}
						<Textarea
							name="reason"
							label={view.label}
							hint={view.hint}
							value={view.typed}
							error={view.error}
						/>
						<Button>{view.button}</Button>
					</form>
				</Column>
			</Row>
		</Main>
	);
}
