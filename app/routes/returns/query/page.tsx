import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { Thread } from '../thread.tsx';
import type { QueryView } from './view.ts';

/** A question about a figure, its thread, and what this person may add to it. */
export function QueryPage({ view }: { readonly view: QueryView }) {
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
					{view.figure ? <p className="govuk-body">{view.figure}</p> : null}
					<Thread thread={view.thread} />
					{view.changeHref ? (
						<p className="govuk-body">
							If the figure is wrong,{' '}
							<a className="govuk-link" href={view.changeHref}>
								put it right in the return
							</a>
							, and submit the return again.
						</p>
					) : null}
					<Adds view={view} />
				</Column>
			</Row>
		</Main>
	);
}

function Adds({ view }: { readonly view: QueryView }) {
	return (
		<>
			{view.adds ? (
				<form method="post" action={view.adds.action} noValidate>
					<input type="hidden" name="commandId" value={view.commandId} />
					<Textarea
						name="reason"
						label={view.adds.label}
						labelSize="m"
						hint={view.adds.hint}
						value={view.typed}
						error={view.error}
					/>
					<Button>{view.adds.button}</Button>
				</form>
			) : null}
			{view.adds === null && view.typed !== '' ? (
				<InsetText>
					<strong>You wrote:</strong> {view.typed}
				</InsetText>
			) : null}
			{view.settleAction ? (
				<form method="post" action={view.settleAction} noValidate>
					<input type="hidden" name="commandId" value={`${view.commandId}-settle`} />
					<Button variant="secondary">The question is settled</Button>
				</form>
			) : null}
		</>
	);
}
