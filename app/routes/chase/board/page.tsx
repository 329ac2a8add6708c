import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { DueTag } from '../../../components/words/due-tag.tsx';
import { StateTag } from '../../../components/words/state-tag.tsx';
import type { ChaseBoardView, ChaseRow, PaperView } from './view.ts';

/** Returns that are not in: who promised what and when, and what the boards will have to do without. */
export function ChaseBoardPage({ view }: { readonly view: ChaseBoardView }) {
	return (
		<Main wide>
			<PageHeading>Chase board</PageHeading>
			<Table
				id="not-in"
				caption="Returns that are not in"
				captionSize="m"
				columns={[
					{ text: 'Return' },
					{ text: 'Due' },
					{ text: 'Status' },
					{ text: 'Promise' },
					{ text: 'Contact' },
				]}
				rows={view.rows.map((row) => ({
					key: row.id,
					cells: [
						<Name key="name" row={row} />,
						<Due key="due" row={row} />,
						<StateTag key="state" state={row.state} />,
						row.promise ?? 'None',
						<Contact key="contact" row={row} />,
					],
				}))}
				empty="Every return that was due is in."
				wide
			/>
			<h2 className="govuk-heading-m">What the next board papers will lack</h2>
			{view.papers.length === 0 ? (
				<p className="govuk-body">Every return that the next papers rest on has been accepted.</p>
			) : null}
			{view.papers.map((paper) => (
				<Paper key={paper.key} paper={paper} />
			))}
		</Main>
	);
}

function Name({ row }: { readonly row: ChaseRow }) {
	return (
		<>
			<a className="govuk-link" href={`/returns/${row.id}`}>
				{row.provider}, {row.months}
			</a>
			<span className="portal-quiet portal-second-line">{row.agreement}</span>
		</>
	);
}

function Due({ row }: { readonly row: ChaseRow }) {
	return (
		<>
			{row.dueOn}
			{row.extension ? <span className="portal-second-line">Extended to {row.extension}</span> : null}
			<span className="portal-second-line">
				<DueTag left={row.left} />
			</span>
		</>
	);
}

function Contact({ row }: { readonly row: ChaseRow }) {
	return (
		<>
			{row.silence}
			{row.lastSaid ? (
				<span className="portal-quiet portal-second-line portal-written">{row.lastSaid}</span>
			) : null}
			<span className="portal-second-line">
				<a className="govuk-link" href={`/chase/${row.id}`}>
					Log and extensions
					<span className="govuk-visually-hidden">{` of ${row.provider}, ${row.months}`}</span>
				</a>
			</span>
		</>
	);
}

function Paper({ paper }: { readonly paper: PaperView }) {
	return (
		<section className="portal-block" aria-labelledby={`paper-${paper.key}`}>
			<h3 className="govuk-heading-s" id={`paper-${paper.key}`}>
				{paper.heading}
			</h3>
			<ul className="govuk-list">
				{paper.meetings.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			<p className="govuk-body">Not accepted yet:</p>
			<ul className="govuk-list govuk-list--bullet">
				{paper.lacks.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
		</section>
	);
}
