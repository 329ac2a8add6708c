import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { FirstFigures } from '../../components/words/first-figures.tsx';
import type { BoardHomeView, PaperView } from './board-view.ts';

/** A board member's start page: the five minutes of each new paper. */
export function BoardHome({ view: { boards, papers } }: { readonly view: BoardHomeView }) {
	return (
		<Main>
			<PageHeading>Before you meet</PageHeading>
			{boards.length === 0 ? (
				<p className="govuk-body">You do not sit on a board today.</p>
			) : (
				<SummaryList rows={boards.map(({ name, next }) => ({ key: name, value: next }))} />
			)}
			{papers.length === 0 ? (
				<p className="govuk-body">
					Nothing new has been published for your boards. When a report is, you are told by e-mail and it
					stands here.
				</p>
			) : null}
			{papers.map((paper) => (
				<Paper key={paper.id} paper={paper} />
			))}
			<p className="govuk-body">
				<a className="govuk-link" href="/board-reports">
					All reports published to your boards
				</a>
			</p>
		</Main>
	);
}

function Paper({
	paper: { id, href, title, label, meeting, figures, brief },
}: {
	readonly paper: PaperView;
}) {
	return (
		<section aria-labelledby={`paper-${id}`}>
			<h2 className="govuk-heading-m" id={`paper-${id}`}>
				<span className="govuk-caption-m">{label}</span>
				<a className="govuk-link" href={href}>
					{title}
				</a>
			</h2>
			<p className="govuk-body">{meeting}</p>
			<FirstFigures figures={figures} />
			{brief.map(({ lead, text }) => (
				<p key={lead} className="govuk-body">
					<strong>{lead}</strong> {text}
				</p>
			))}
			<p className="govuk-body">
				<a className="govuk-link" href={href}>
					Read the whole report<span className="govuk-visually-hidden">{`: ${title}, ${label}`}</span>
				</a>
			</p>
			<hr className="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
		</section>
	);
}
