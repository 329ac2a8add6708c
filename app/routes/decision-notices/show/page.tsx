import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { PaperBlock } from '../../../domain/grant/papers/grant-paper.ts';
import type { NoticeView } from './view.ts';

export function NoticePage({ view }: { readonly view: NoticeView }) {
	return (
		<Main
			before={
				<Breadcrumbs
					items={[{ text: 'Decision notices', href: '/decision-notices' }, { text: view.reference }]}
				/>
			}
		>
			<Row>
				<Column width="two-thirds">
					<PageHeading caption={`Decision notice ${view.reference}`}>{view.title}</PageHeading>
					<p className="govuk-body-l">{view.subtitle}</p>
					<ul className="govuk-list">
						<li>
							<a className="govuk-link" href={view.pdfHref}>
								Download the notice (PDF)
							</a>
						</li>
						<li>
							<a className="govuk-link" href={view.agreementHref}>
								The agreement and its versions
							</a>
						</li>
					</ul>
					{view.sections.map(({ id, heading, blocks }) => (
						<section key={id} aria-labelledby={id}>
							<h2 className="govuk-heading-m" id={id}>
								{heading.charAt(0) + heading.slice(1).toLowerCase()}
							</h2>
							{blocks.map((block, index) => (
								<Block key={block.kind === 'table' ? block.id : index} block={block} />
							))}
						</section>
					))}
					<SummaryList
						rows={[
							{
								key: 'Fingerprint of the PDF (SHA-256)',
								value: <code className="portal-hash">{view.hash}</code>,
							},
						]}
					/>
				</Column>
			</Row>
		</Main>
	);
}

function Block({ block }: { readonly block: PaperBlock }) {
	switch (block.kind) {
		case 'statement':
			return <p className="govuk-body">{block.text}</p>;
		case 'paragraph':
			return (
				<>
					<p className="govuk-body">{`${block.number}. ${block.text}`}</p>
					{block.bullets.length === 0 ? null : (
						<ul className="govuk-list govuk-list--bullet">
							{block.bullets.map((bullet) => (
								<li key={bullet}>{bullet}</li>
							))}
						</ul>
					)}
				</>
			);
		case 'table':
			return (
				<Table
					id={block.id}
					caption={block.caption}
					columns={block.columns.map(({ heading, holds }) => ({
						text: heading,
						numeric: holds === 'numbers',
					}))}
					rows={block.rows.map(({ cells, total }, index) => ({
						key: String(index),
						total,
						cells: cells.map(({ text }) => text),
					}))}
					wide
				/>
			);
	}
}
