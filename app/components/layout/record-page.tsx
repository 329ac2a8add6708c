import type { ReactNode } from 'react';
import { Chart } from '../chart/chart.tsx';
import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { classNames } from '../govuk/class-names.ts';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { Tag } from '../govuk/tag.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { ReportDocument } from '../report/report-document.tsx';
import { CoverageNote } from '../words/coverage-note.tsx';
import { Column, Row } from './column.tsx';
import { FormErrors } from './form-errors.tsx';
import { Main } from './main.tsx';
import { PageHeading } from './page-heading.tsx';
import { DescribedActions, DescribedTable, Filter, Steps } from './record-blocks.tsx';
import type { ListView, RecordBlock, RecordView } from './record-view.ts';
import { Said } from './said.tsx';
import { useView } from './view-context.ts';

/** Draws a page that is heading, facts, tables and buttons from what is said of it. `children` stand above its blocks. */
export function RecordPage({
	view: { title, caption, back, tag, narrow, wide, errors = [], blocks },
	children,
}: {
	readonly view: RecordView;
	readonly children?: ReactNode;
}) {
	const content = (
		<>
			<FormErrors errors={errors} />
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
		<Main wide={wide} before={<WayBack back={back} />}>
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
					{block.href === undefined ? block.text : <Said what={{ text: block.text, href: block.href }} />}
				</Level>
			);
		}
		case 'words':
			return (
				<p className={block.as === undefined ? 'govuk-body' : WORDS[block.as]}>
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
					{block.items === undefined ? null : <List items={block.items} />}
				</InsetText>
			);
		case 'warning':
			return <WarningText>{block.text}</WarningText>;
		case 'list':
			return <List {...block} />;
		case 'codes':
			return (
				<ul className="govuk-list portal-codes">
					{block.codes.map((code) => (
						<li key={code}>{code}</li>
					))}
				</ul>
			);
		case 'facts':
			return (
				<SummaryList
					cardTitle={block.cardTitle}
					cardActions={block.cardActions}
					rows={block.rows.map(({ key, value, actions }) => ({ key, value: <Said what={value} />, actions }))}
				/>
			);
		case 'table':
			return <DescribedTable table={block.table} />;
		case 'chart': {
			const { id, layout, level = 2, tableElsewhere } = block;
			return <Chart {...{ id, layout, tableElsewhere }} headingLevel={level} />;
		}
		case 'report':
			return <ReportDocument view={block.report} />;
		case 'coverage':
			return <CoverageNote complete={block.complete}>{block.text}</CoverageNote>;
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

const WORDS = { lead: 'govuk-body-l', hint: 'govuk-hint' } as const;

function List({ items, plain, numbered }: ListView) {
	const Kind = numbered ? 'ol' : 'ul';
	const marks = numbered ? 'govuk-list--number' : !plain && 'govuk-list--bullet';
	return (
		<Kind className={classNames('govuk-list', marks)}>
			{items.map((item, index) => (
				<li key={index}>
					<Said what={item} />
				</li>
			))}
		</Kind>
	);
}
