import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Textarea } from '../../../components/govuk/textarea.tsx';
import { Blocks } from '../../../components/layout/blocks.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { Thread } from '../../../components/words/thread.tsx';
import { FillingIn } from '../filling-in.tsx';
import { NobodyNamedTick } from '../nobody-named-tick.tsx';
import type { NarrativeView, QuestionView } from './view.ts';

/** The return in words: what went well, what did not, risks, actions, requests. */
export function NarrativePage({ view }: { readonly view: NarrativeView }) {
	const errors = view.questions.flatMap(({ key, error }) =>
		error === null ? [] : [{ text: error, name: `words|${key}` }],
	);
	const doubts = view.questions.flatMap(({ doubt }) =>
		doubt === null || doubt.note !== '' ? [] : [{ text: doubt.text, name: `note|${doubt.noteKey}` }],
	);
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}`} text="Back to the return" />}>
			<Row>
				<Column width="two-thirds">
					<ErrorSummary errors={[...(view.refused ? [{ text: view.refused }] : []), ...errors, ...doubts]} />
					<PageHeading caption={view.caption}>Narrative</PageHeading>
					<Blocks blocks={view.conflict} />
					{view.locked ? <InsetText>{view.locked}</InsetText> : null}
					<p className="govuk-body">
						Say in words what the figures cannot. Do not write anything that identifies a person on the
						programme, a partner or a child: no names, dates of birth, addresses or case numbers.
					</p>
					<FillingIn
						autosave={view.autosaves && !view.locked ? `/returns/${view.returnId}/narrative/autosave` : null}
						isUnsaved={view.conflict.length > 0}
					>
						<form method="post" noValidate>
							<input type="hidden" name="commandId" value={view.commandId} />
							<input type="hidden" name="expectedVersion" value={view.version} />
							{view.questions.map((question) => (
								<Question key={question.key} question={question} readOnly={view.locked !== null} />
							))}
							{view.asksWhetherNamed ? <NobodyNamedTick /> : null}
							{view.locked ? null : (
								<ButtonGroup>
									<Button name="intent" value="continue">
										Save and continue
									</Button>
									<Button variant="secondary" name="intent" value="save">
										Save and stay here
									</Button>
								</ButtonGroup>
							)}
						</form>
					</FillingIn>
					{view.savedLast ? <p className="govuk-body portal-quiet">{view.savedLast}</p> : null}
				</Column>
			</Row>
		</Main>
	);
}

function Question({ question, readOnly }: { readonly question: QuestionView; readonly readOnly: boolean }) {
	const { key, label, words, was, error, doubt, threads } = question;
	return (
		<>
			<input type="hidden" name={`was|${key}`} value={was} />
			<Textarea
				name={`words|${key}`}
				label={label}
				labelSize="s"
				value={words}
				rows={5}
				error={error}
				readOnly={readOnly}
			/>
			{threads.map((thread) => (
				<Thread key={thread.id} thread={thread} link />
			))}
			{doubt ? (
				<div className="portal-said portal-said--warning">
					<input type="hidden" name={`was-note|${doubt.noteKey}`} value={doubt.wasNote} />
					<p className="portal-said__text">
						<strong>Check this:</strong> {doubt.text}
					</p>
					<Textarea
						name={`note|${doubt.noteKey}`}
						label="Why it is not about a person"
						rows={2}
						value={doubt.note}
						readOnly={readOnly}
					/>
				</div>
			) : null}
		</>
	);
}
