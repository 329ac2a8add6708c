import { BackLink } from '../../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../../components/govuk/button.tsx';
import { Details } from '../../../../components/govuk/details.tsx';
import { InsetText } from '../../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../../components/govuk/summary-list.tsx';
import { Table } from '../../../../components/govuk/table.tsx';
import { Main } from '../../../../components/layout/main.tsx';
import { PageHeading } from '../../../../components/layout/page-heading.tsx';
import { SpecificationTag } from '../specification-tag.tsx';
import type { MeasureTable, SpecificationView } from './view.ts';

export function SpecificationPage({ view }: { readonly view: SpecificationView }) {
	return (
		<Main before={<BackLink href={view.back} text="All versions" />}>
			<PageHeading caption={`Service specification: ${view.programme}`}>{view.title}</PageHeading>
			<p className="govuk-body">
				<SpecificationTag state={view.state} />
			</p>
			<Reminders view={view} />
			<SummaryList rows={view.summary} />
			<ul className="govuk-list">
				{view.links.map(({ href, text }) => (
					<li key={href}>
						<a className="govuk-link" href={href}>
							{text}
						</a>
					</li>
				))}
			</ul>
			{view.publishHref === null ? null : (
				<ButtonLink href={view.publishHref}>Check and publish this version</ButtonLink>
			)}
			<h2 className="govuk-heading-l">KPIs</h2>
			{view.addKpisHref === null ? null : <AddLink href={view.addKpisHref} text="Add a KPI" />}
			{view.kpis.length === 0 ? <p className="govuk-body">No KPI is judged under this version.</p> : null}
			{view.kpis.map(({ name, rows, removeHref, target }) => (
				<Details key={name} summary={`${name}: ${target}`}>
					<SummaryList rows={rows} />
					{removeHref === null ? null : (
						<p className="govuk-body">
							<a className="govuk-link" href={removeHref}>
								Remove this KPI<span className="govuk-visually-hidden">{`: ${name}`}</span>
							</a>
						</p>
					)}
				</Details>
			))}
			<h2 className="govuk-heading-l">What a return asks</h2>
			{view.addMeasuresHref === null ? null : <AddLink href={view.addMeasuresHref} text="Add measures" />}
			{view.tables.length === 0 ? <p className="govuk-body">Nothing is asked yet.</p> : null}
			{view.tables.map((table) => (
				<Details key={table.id} summary={`${table.caption} (${table.size})`}>
					<Measures table={table} />
				</Details>
			))}
		</Main>
	);
}

const AddLink = ({ href, text }: { readonly href: string; readonly text: string }) => (
	<ButtonLink href={href} variant="secondary">
		{text}
	</ButtonLink>
);

function Reminders({ view: { problems, advice } }: { readonly view: SpecificationView }) {
	if (problems.length + advice.length === 0) return null;
	return (
		<InsetText>
			{problems.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-s">Before it can be published</h2>
					<ul className="govuk-list govuk-list--bullet">
						{problems.map((words) => (
							<li key={words}>{words}</li>
						))}
					</ul>
				</>
			)}
			{advice.map((words) => (
				<p key={words}>{words}</p>
			))}
		</InsetText>
	);
}

function Measures({ table: { id, caption, rows } }: { readonly table: MeasureTable }) {
	const canChange = rows.some(({ changeHref }) => changeHref !== null);
	return (
		<Table
			id={id}
			caption={caption}
			captionHidden
			small
			wide
			columns={[
				{ text: 'Measure' },
				{ text: 'How often' },
				{ text: 'Split' },
				{ text: 'How it adds up' },
				...(canChange ? [{ text: 'Change' }] : []),
			]}
			rows={rows.map(({ key, label, hint, often, split, kind, changeHref }) => ({
				key,
				cells: [
					<>
						{label}
						<span className="govuk-hint">{hint}</span>
					</>,
					often,
					split,
					kind,
					...(canChange
						? [
								<a key="change" className="govuk-link" href={changeHref ?? ''}>
									Change<span className="govuk-visually-hidden">{` ${label}`}</span>
								</a>,
							]
						: []),
				],
			}))}
		/>
	);
}
