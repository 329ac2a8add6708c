import { InsetText } from '../govuk/inset-text.tsx';
import { FirstFigures } from '../words/first-figures.tsx';
import type { DocumentView } from './document-view.ts';
import { ReportSection } from './report-section.tsx';

/** The report under its page's heading: the five minutes first, then everything else, as it stands in the PDF. */
export function ReportDocument({ view }: { readonly view: DocumentView }) {
	const { report, purpose, brief, sections, appendix } = view;
	const { titleBlock } = report;
	return (
		<article className="portal-report" aria-label={titleBlock.runningTitle}>
			{report.profile === 'office' ? <Marks marks={report.marks} /> : null}
			<p className="govuk-body portal-report__from">
				{titleBlock.boardName}
				<br />
				{titleBlock.meetingDay}
				<br />
				<strong>{titleBlock.title}</strong>
				<br />
				{titleBlock.from}
			</p>
			<ReportSection section={purpose} />
			<h2 className="govuk-heading-m">Four figures</h2>
			<FirstFigures figures={report.firstPage.figures} />
			<ReportSection section={brief} />
			<Contents view={view} />
			{sections.map((section) => (
				<ReportSection key={section.id} section={section} />
			))}
			<h2 className="govuk-heading-m">Contact</h2>
			<p className="govuk-body">
				{report.contact.map((line) => (
					<span key={line} className="portal-report__line">
						{line}
					</span>
				))}
			</p>
			{appendix.map((section) => (
				<ReportSection key={section.id} section={section} folded />
			))}
		</article>
	);
}

function Marks({ marks }: { readonly marks: readonly string[] }) {
	return (
		<InsetText>
			{marks.map((mark) => (
				<p key={mark}>
					<strong>{mark}</strong>
				</p>
			))}
		</InsetText>
	);
}

/** What follows the first page. */
function Contents({ view: { sections, appendix } }: { readonly view: DocumentView }) {
	return (
		<nav className="portal-report__contents" aria-labelledby="contents-title">
			<h2 className="govuk-heading-s" id="contents-title">
				In this report
			</h2>
			<ul className="govuk-list">
				{[...sections, ...appendix]
					.filter(({ level }) => level === 1)
					.map(({ id, heading }) => (
						<li key={id}>
							<a className="govuk-link" href={`#section-${id}`}>
								{heading}
							</a>
						</li>
					))}
			</ul>
		</nav>
	);
}
