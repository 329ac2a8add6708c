import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { ReportStateTag } from '../state-tag.tsx';
import type { BoardView, Line, ListView } from './view.ts';

export function ListPage({ view }: { readonly view: ListView }) {
	return (
		<Main>
			<PageHeading>Board reports</PageHeading>
			{view.for === 'office' ? <OfficeList view={view} /> : <BoardLists boards={view.boards} />}
		</Main>
	);
}

const link = ({ href, title, months }: Line) => (
	<a className="govuk-link" href={href}>
		{title}, {months}
	</a>
);

function OfficeList({ view }: { readonly view: Extract<ListView, { for: 'office' }> }) {
	return (
		<>
			{view.mayStart ? <ButtonLink href="/board-reports/new">Start a board report</ButtonLink> : null}
			<Table
				id="under-way"
				caption="Under way"
				captionSize="m"
				wide
				columns={[{ text: 'Report' }, { text: 'State' }, { text: 'For' }, { text: 'Papers due' }]}
				rows={view.underWay.map((line) => ({
					key: line.id,
					cells: [link(line), <ReportStateTag key="state" state={line.state} />, line.meeting, line.day],
				}))}
				empty="No report is being written. Drafts, and reports that wait for approval or publication, stand here."
			/>
			{view.programmes.length === 0 ? (
				<p className="govuk-body">
					No report has been published yet. Published reports stand here by programme.
				</p>
			) : null}
			{view.programmes.map(({ id, name, lines }) => (
				<Table
					key={id}
					id={`programme-${id}`}
					caption={name}
					captionSize="m"
					wide
					columns={[
						{ text: 'Report' },
						{ text: 'State' },
						{ text: 'For' },
						{ text: 'Published' },
						{ text: 'Published to' },
					]}
					rows={lines.map((line) => ({
						key: line.id,
						cells: [
							link(line),
							<ReportStateTag key="state" state={line.state} />,
							line.meeting,
							line.day,
							line.told,
						],
					}))}
				/>
			))}
		</>
	);
}

function BoardLists({ boards }: { readonly boards: readonly BoardView[] }) {
	if (boards.length === 0)
		return (
			<p className="govuk-body">
				You do not sit on a board today. Reports that are published to your boards will stand here.
			</p>
		);
	return boards.map((board) => (
		<section key={board.id} aria-labelledby={`board-${board.id}`}>
			<h2 className="govuk-heading-m" id={`board-${board.id}`}>
				{board.name}
			</h2>
			<p className="govuk-body">{board.next}</p>
			<Table
				id={`to-read-${board.id}`}
				caption="To read before the meeting"
				wide
				columns={[{ text: 'Report' }, { text: 'Published' }]}
				rows={board.toRead.map((line) => ({ key: line.id, cells: [link(line), line.day] }))}
				empty="Nothing has been published for it yet. You will be told by e-mail."
			/>
			{board.earlier.length === 0 ? null : (
				<Table
					id={`earlier-${board.id}`}
					caption="Earlier"
					wide
					columns={[{ text: 'Report' }, { text: 'State' }, { text: 'For' }, { text: 'Published' }]}
					rows={board.earlier.map((line) => ({
						key: line.id,
						cells: [link(line), <ReportStateTag key="state" state={line.state} />, line.meeting, line.day],
					}))}
				/>
			)}
		</section>
	));
}
