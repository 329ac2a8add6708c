import { Button } from '../../../components/govuk/button.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Thread } from '../../../components/words/thread.tsx';
import { AcceptForm } from './accept-form.tsx';
import { ReviewTable } from './figures-table.tsx';
import { ProvidersNote } from './providers-note.tsx';
import type { ReviewSection, ReviewView } from './view.ts';

/** One section: its figures or its answers, and the button that accepts it alone. */
export function SectionReview({
	section,
	view,
}: {
	readonly section: ReviewSection;
	readonly view: ReviewView;
}) {
	const { key, label, accepted, tables, answers } = section;
	return (
		<section aria-labelledby={`section-${key}`} className="portal-block">
			<h2 className="govuk-heading-m" id={`section-${key}`}>
				{label} {accepted ? <Tag colour="green">Accepted</Tag> : null}
			</h2>
			{accepted ? <p className="govuk-body portal-quiet">{accepted}</p> : null}
			{tables.map((table) => (
				<ReviewTable key={table.id} table={table} mayAsk={view.isReviewable} />
			))}
			{answers.map(({ question, label: asked, words, doubt, threads, askHref }) => (
				<div key={question} className="portal-reading" id={`row-${question}`}>
					<h3 className="govuk-heading-s">{asked}</h3>
					<p className="govuk-body portal-written">{words === '' ? 'Nothing was written.' : words}</p>
					{doubt ? <ProvidersNote {...doubt} /> : null}
					{threads.map((thread) => (
						<Thread key={thread.id} thread={thread} link />
					))}
					{view.isReviewable ? (
						<p className="govuk-body">
							<a className="govuk-link" href={askHref}>
								Ask<span className="govuk-visually-hidden">{` about ${asked}`}</span>
							</a>
						</p>
					) : null}
				</div>
			))}
			{accepted === null && view.mayAccept ? (
				<AcceptForm form={view.form} accepts={key}>
					<Button variant="secondary">
						Accept this section<span className="govuk-visually-hidden">{`: ${label}`}</span>
					</Button>
				</AcceptForm>
			) : null}
		</section>
	);
}
