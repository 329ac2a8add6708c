import type { ReactNode } from 'react';
import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { Tag } from '../govuk/tag.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { Column, Row } from './column.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';
import { DescribedActions, DescribedTable, Filter, Said, Steps } from './record-blocks.tsx';
import type { RecordBlock, RecordView } from './record-view.ts';
import { useView } from './view-context.ts';

/** Draws a page that is heading, facts, tables and buttons from what is said of it. `children` stand above its blocks. */
export function RecordPage({
	view: { title, caption, back, tag, narrow, blocks },
	children,
}: {
	readonly view: RecordView;
	readonly children?: ReactNode;
}) {
	const content = (
		<>
			<PageHeading caption={caption}>{title}</PageHeading>
			{tag === undefined ? null : (
				<p className="govuk-body">
					<Tag colour={tag.colour}>{tag.tag}</Tag>
				</p>
			)}
			{children}
			<Blocks blocks={blocks} />
		</>
	);
	return (
		<Main before={<WayBack back={back} />}>
			{narrow ? (
				<Row>
					<Column width="two-thirds">{content}</Column>
				</Row>
			) : (
				content
			)}
		</Main>
	);
}

/** What a route whose page is a record gives to Remix: `export { RecordRoute as default }`. */
export function RecordRoute() {
	return <RecordPage view={useView<RecordView>()} />;
}

function WayBack({ back }: Pick<RecordView, 'back'>) {
	if (back === null) return null;
	return 'href' in back ? <BackLink href={back.href} text={back.text} /> : <Breadcrumbs items={back} />;
}

export function Blocks({ blocks }: { readonly blocks: readonly RecordBlock[] }) {
	return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: RecordBlock }) {
	switch (block.kind) {
		case 'heading': {
			const Level = block.level === 3 ? 'h3' : 'h2';
			return (
				<Level id={block.id} className={block.level === 3 ? 'govuk-heading-s' : 'govuk-heading-m'}>
					{block.caption === undefined ? null : <span className="govuk-caption-m">{block.caption}</span>}
					{block.text}
				</Level>
			);
		}
		case 'words':
			return (
				<p className="govuk-body">
					<Said what={block.text} />
				</p>
			);
		case 'inset':
			return (
				<InsetText>
					{block.lines.map((line, index) => (
						<p key={index}>
							<Said what={line} />
						</p>
					))}
				</InsetText>
			);
		case 'warning':
			return <WarningText>{block.text}</WarningText>;
		case 'list': {
			const List = block.numbered ? 'ol' : 'ul';
			return (
				<List className={`govuk-list govuk-list--${block.numbered ? 'number' : 'bullet'}`}>
					{block.items.map((item, index) => (
						<li key={index}>
							<Said what={item} />
						</li>
					))}
				</List>
			);
		}
		case 'facts':
			return (
				<SummaryList
					cardTitle={block.cardTitle}
					rows={block.rows.map(({ key, value, actions }) => ({ key, value: <Said what={value} />, actions }))}
				/>
			);
		case 'table':
			return <DescribedTable table={block.table} />;
		case 'pages':
			return (
				<Pagination
					label={block.label}
					previous={block.previous === null ? undefined : { href: block.previous }}
					next={block.next === null ? undefined : { href: block.next }}
				/>
			);
		case 'actions':
			return <DescribedActions actions={block.actions} />;
		case 'filter':
			return <Filter filter={block.filter} />;
		case 'steps':
			return <Steps steps={block.steps} />;
		case 'details':
			return (
				<Details summary={block.summary}>
					<Blocks blocks={block.blocks} />
				</Details>
			);
	}
}
