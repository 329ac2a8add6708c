import { Chart } from '../chart/chart.tsx';
import { classNames } from '../govuk/class-names.ts';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { TaskList } from '../govuk/task-list.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { ReportDocument } from '../report/report-document.tsx';
import { CoverageNote } from '../words/coverage-note.tsx';
import { FirstFigures } from '../words/first-figures.tsx';
import { SparkFigures } from '../words/spark-figures.tsx';
import { Thread } from '../words/thread.tsx';
import { Timeline } from '../words/timeline.tsx';
import { DescribedForm } from './described-form.tsx';
import { DescribedActions, DescribedTable, Filter, Steps } from './record-blocks.tsx';
import { type ListView, type RecordBlock, said } from './record-view.ts';
import { Said } from './said.tsx';

export function Blocks({ blocks }: { readonly blocks: readonly RecordBlock[] }) {
	const isPart = blocks.some(
		(block) => block.kind === 'pages' && (block.previous !== null || block.next !== null),
	);
	return blocks.map((block, index) => <Block key={index} block={block} isPart={isPart} />);
}

function Block({ block, isPart }: { readonly block: RecordBlock; readonly isPart: boolean }) {
	switch (block.kind) {
		case 'heading':
			return <Heading {...block} />;
		case 'words':
			return (
				<p className={block.as === undefined ? 'govuk-body' : WORDS[block.as]}>
					<Said what={block.text} />
				</p>
			);
		case 'inset':
			return <Inset {...block} />;
		case 'warning':
			return <WarningText>{block.text}</WarningText>;
		case 'important':
			return <Important {...block} />;
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
			return <DescribedTable table={block.table} isPart={isPart} />;
		case 'tasks':
			return (
				<TaskList
					id={block.id}
					tasks={block.tasks.map(({ status, ...task }) => ({ ...task, status: <Said what={status} /> }))}
				/>
			);
		case 'form':
			return <DescribedForm view={block.form} />;
		case 'thread':
			return <Thread thread={block.thread} />;
		case 'chart': {
			const { id, layout, level = 2, tableElsewhere } = block;
			return <Chart {...{ id, layout, tableElsewhere }} headingLevel={level} />;
		}
		case 'report':
			return <ReportDocument view={block.report} />;
		case 'first-figures':
			return <FirstFigures figures={block.figures} />;
		case 'spark-figures':
			return <SparkFigures figures={block.figures} />;
		case 'letter':
			return (
				<div className="portal-letter">
					<Blocks blocks={said(...block.lines)} />
				</div>
			);
		case 'coverage':
			return <CoverageNote complete={block.complete}>{block.text}</CoverageNote>;
		case 'pages':
			return (
				<Pagination
					label={block.label}
					previous={
						block.previous === null ? undefined : { href: block.previous, label: block.leadTo?.previous }
					}
					next={block.next === null ? undefined : { href: block.next, label: block.leadTo?.next }}
				/>
			);
		case 'actions':
			return <DescribedActions actions={block.actions} />;
		case 'filter':
			return <Filter filter={block.filter} />;
		case 'steps':
			return <Steps steps={block.steps} />;
		case 'timeline':
			return <Timeline steps={block.steps} />;
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

type BlockOf<Kind extends RecordBlock['kind']> = Extract<RecordBlock, { kind: Kind }>;

function Heading({ text, href, id, level = 2, caption }: BlockOf<'heading'>) {
	const Level = `h${level}` as const;
	return (
		<Level id={id} className={level === 3 ? 'govuk-heading-s' : 'govuk-heading-m'}>
			{caption === undefined ? null : <span className="govuk-caption-m">{caption}</span>}
			{href === undefined ? text : <Said what={{ text, href }} />}
		</Level>
	);
}

const Inset = ({ lines, items }: BlockOf<'inset'>) => (
	<InsetText>
		{lines.map((line, index) => (
			<p key={index}>
				<Said what={line} />
			</p>
		))}
		{items === undefined ? null : <List items={items} />}
	</InsetText>
);

const Important = ({ id, heading, words, items }: BlockOf<'important'>) => (
	<NotificationBanner kind="important" titleId={`${id}-title`}>
		<p className="govuk-notification-banner__heading">{heading}</p>
		{words === undefined ? null : <p className="govuk-body">{words}</p>}
		{items === undefined ? null : <List items={items} />}
	</NotificationBanner>
);
