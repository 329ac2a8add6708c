import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { Details } from '../../../components/govuk/details.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { ReportDocument } from '../document/report-document.tsx';
import { ReportStateTag } from '../state-tag.tsx';
import type { HistoryView } from './history-view.ts';
import type { Notice } from './notices.ts';
import type { ShowView } from './view.ts';

export function ShowPage({ view }: { readonly view: ShowView }) {
	return (
		<Main
			before={
				<Breadcrumbs items={[{ text: 'Board reports', href: '/board-reports' }, { text: view.title }]} />
			}
		>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			{view.history === null && view.state === 'published' ? null : (
				<p className="govuk-body">
					<ReportStateTag state={view.state} />
				</p>
			)}
			{view.notices.map((notice) => (
				<NoticeBox key={notice.words.join(' ')} notice={notice} />
			))}
			{view.actions.length === 0 ? null : (
				<ButtonGroup>
					{view.actions.map(({ href, text, variant }) => (
						<ButtonLink key={href} href={href} variant={variant}>
							{text}
						</ButtonLink>
					))}
				</ButtonGroup>
			)}
			<SummaryList rows={view.facts} />
			{view.files.length === 0 ? null : (
				<ul className="govuk-list">
					{view.files.map(({ href, text }) => (
						<li key={href}>
							<a className="govuk-link" href={href}>
								{text}
							</a>
						</li>
					))}
				</ul>
			)}
			{view.figures === null ? null : (
				<p className="govuk-body">
					{view.figures.words}{' '}
					<a className="govuk-link" href={view.figures.link.href}>
						{view.figures.link.text}
					</a>
				</p>
			)}
			{view.document === null ? null : <ReportDocument view={view.document} />}
			<Origins origins={view.origins} />
			{view.history === null ? null : <History history={view.history} />}
		</Main>
	);
}

/** From a figure of the paper to the returns it came from. */
function Origins({ origins }: Pick<ShowView, 'origins'>) {
	if (origins.length === 0) return null;
	return (
		<>
			<h2 className="govuk-heading-m">Where the figures come from</h2>
			{origins.map(({ key, figure, returns }) => (
				<Details key={key} summary={figure}>
					<ul className="govuk-list">
						{returns.map(({ href, text }) => (
							<li key={href}>
								<a className="govuk-link" href={href}>
									{text}
								</a>
							</li>
						))}
					</ul>
				</Details>
			))}
		</>
	);
}

function NoticeBox({ notice: { words, link } }: { readonly notice: Notice }) {
	return (
		<InsetText>
			{words.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			{link === null ? null : (
				<p>
					<a className="govuk-link" href={link.href}>
						{link.text}
					</a>
				</p>
			)}
		</InsetText>
	);
}

function History({ history: { steps, downloads } }: { readonly history: HistoryView }) {
	return (
		<>
			<Table
				id="history"
				caption="What happened to this report"
				captionSize="m"
				wide
				columns={[{ text: 'Step' }, { text: 'By' }, { text: 'When' }, { text: 'Reason' }]}
				rows={steps}
				empty="What happens to the report will be listed here."
			/>
			<Table
				id="downloads"
				caption="Downloads"
				captionSize="m"
				wide
				columns={[{ text: 'Person' }, { text: 'File' }, { text: 'When' }]}
				rows={downloads}
				empty="Nobody has downloaded it yet."
			/>
		</>
	);
}
