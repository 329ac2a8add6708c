import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Radios } from '../../../components/govuk/radios.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { errorOf, summaryOf } from '../../../http/form-errors.ts';
import { ReportDocument } from '../document/report-document.tsx';
import type { ApproveView } from './view.ts';

/** The report as its writers see it, and the approver's answer under it. */
export function ApprovePage({ view }: { readonly view: ApproveView }) {
	return (
		<Main before={<BackLink href={view.back} />}>
			<ErrorSummary errors={summaryOf(view.errors)} />
			<PageHeading caption={view.title}>Approve the report or send it back</PageHeading>
			<p className="govuk-body">{view.about}</p>
			{view.hindrance === null ? (
				<p className="govuk-body">
					Read the report, then{' '}
					<a className="govuk-link" href="#answer-title">
						give your answer under it
					</a>
					. You see exact figures. You can also{' '}
					<a className="govuk-link" href={view.asBoards}>
						see it as the boards will
					</a>
					.
				</p>
			) : (
				<InsetText>{view.hindrance}</InsetText>
			)}
			{view.document === null ? null : <ReportDocument view={view.document} />}
			{view.hindrance === null ? <Answer view={view} /> : null}
		</Main>
	);
}

function Answer({ view }: { readonly view: ApproveView }) {
	const reason = (
		<Textarea
			name="reason"
			label="What should change?"
			hint="Those who wrote it read this."
			rows={4}
			value={view.reason}
			error={errorOf(view.errors, 'reason')}
		/>
	);
	return (
		<form method="post" noValidate>
			<h2 className="govuk-heading-m" id="answer-title">
				Your answer
			</h2>
			{Object.entries(view.hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<Radios
				name="answer"
				legend="Do you approve this report?"
				legendSize="s"
				value={view.answer}
				error={errorOf(view.errors, 'answer')}
				choices={[
					{
						value: 'approve',
						text: 'Approve it',
						hint: 'Its figures are frozen and the PDF is drawn. It can then be published.',
					},
					{ value: 'send-back', text: 'Send it back', conditional: reason },
				]}
			/>
			<Button>Give this answer</Button>
		</form>
	);
}
