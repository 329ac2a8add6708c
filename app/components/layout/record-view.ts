import type { FirstFigure } from '../../domain/board-report/board-report.ts';
import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import type { Rating } from '../../domain/kpi/kpi-value.ts';
import type { Crumb } from '../govuk/breadcrumbs.tsx';
import type { SummaryAction } from '../govuk/summary-list.tsx';
import type { TagColour } from '../govuk/tag.tsx';
import type { DocumentView } from '../report/document-view.ts';
import type { SparkFigure } from '../words/spark-figures.tsx';
import type { StepView, TimelineStepView } from '../words/steps-view.ts';
import type { ThreadView } from '../words/thread-view.ts';
import type { FilterView } from './filter-view.ts';
import type { AskedForm, BoxError } from './question.ts';

/** A piece of a described page: words, a link, or a state in a tag. */
export type CellView =
	| string
	| {
			readonly text: CellView;
			readonly href: string;
			/** Read after the text, so that links can be told apart. */
			readonly of?: string;
	  }
	| TagView
	| { readonly rating: Rating }
	/** A KPI's value with what it is made of; null where there is none. */
	| FigureView
	/** What the words after it are about: "What happens next." */
	| { readonly strong: string }
	/** What somebody wrote, with its lines as they were typed. */
	| { readonly written: string }
	/** A fingerprint, which breaks anywhere. */
	| { readonly hash: string }
	/** With a quieter line under it: the programme under the provider's name. */
	| { readonly cell: CellView; readonly below: string }
	| { readonly quiet: CellView }
	/** Each on a line of its own. */
	| { readonly lines: readonly CellView[] }
	/** A short list that is opened where it stands: the returns that a figure rests on. */
	| { readonly folded: string; readonly items: readonly CellView[] }
	/** Side by side; what begins with a comma, a colon or a full stop follows at once. */
	| readonly CellView[];

export interface TagView {
	readonly tag: string;
	readonly colour?: TagColour;
}

export interface FigureView {
	readonly figure: string | null;
	/** Why there is none. */
	readonly none?: string;
	readonly parts: { readonly numerator: string; readonly denominator: string } | null;
}

export interface FactView {
	readonly key: string;
	readonly value: CellView;
	readonly actions?: readonly SummaryAction[];
}

export interface TableView {
	readonly id: string;
	readonly caption: string;
	/** "m" unless said. */
	readonly captionSize?: 's' | 'm' | 'l';
	/** Where the heading above says it already. */
	readonly captionHidden?: boolean;
	/** In the size of the text beside it; smaller unless said, for most tables are wide. */
	readonly large?: boolean;
	/** Figures to be read stand near their names, however wide the page. */
	readonly close?: boolean;
	/** Said under the table. */
	readonly says?: readonly string[];
	readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
	readonly rows: readonly {
		readonly key: string;
		readonly cells: readonly CellView[];
		readonly total?: boolean;
		/** What this row and those beside it with the same group are parts of. */
		readonly group?: string | null;
	}[];
	/** Nobody works with it elsewhere: it is not offered as a file. */
	readonly noFile?: true;
	/** Said in place of the rows; left out where there is always one. */
	readonly empty?: string;
}

/** Where one can go from here, or, with `post`, what a button does at once. */
export interface ActionView {
	readonly href: string;
	readonly text: string;
	/** Read after the text, so that buttons can be told apart. */
	readonly of?: string;
	/** A button where most come for it, a plain link unless said. */
	readonly as?: 'main' | 'secondary' | 'warning' | 'link';
	/** Sent to `href` as a form with what stands here: a button that does it at once. */
	readonly post?: Readonly<Record<string, string>>;
}

export interface ListView {
	readonly items: readonly CellView[];
	/** No bullets, where each item is a line that stands for itself. */
	readonly plain?: true;
	/** Steps, in their order. */
	readonly numbered?: true;
}

/** One part of a page, in the order in which it is read. */
export type RecordBlock =
	| {
			readonly kind: 'heading';
			readonly text: string;
			/** The page that says more of it. */
			readonly href?: string;
			readonly id?: string;
			readonly level?: 2 | 3;
			/** What it belongs to, over it. */
			readonly caption?: string;
	  }
	| { readonly kind: 'words'; readonly text: CellView; readonly as?: 'lead' | 'hint' }
	| { readonly kind: 'inset'; readonly lines: readonly CellView[]; readonly items?: readonly CellView[] }
	| { readonly kind: 'warning'; readonly text: string }
	/** What somebody must see before anything else on the page. */
	| {
			readonly kind: 'important';
			readonly id: string;
			readonly heading: string;
			readonly words?: string;
			readonly items?: readonly CellView[];
	  }
	| ({ readonly kind: 'list' } & ListView)
	/** Recovery codes, to be printed or written down. */
	| { readonly kind: 'codes'; readonly codes: readonly string[] }
	| {
			readonly kind: 'facts';
			readonly rows: readonly FactView[];
			readonly cardTitle?: string;
			readonly cardActions?: readonly SummaryAction[];
	  }
	| { readonly kind: 'table'; readonly table: TableView }
	| {
			readonly kind: 'chart';
			readonly id: string;
			readonly layout: ChartLayout;
			/** Of its title: 2 unless said. */
			readonly level?: 3;
			/** The page has the figures in a table of its own. */
			readonly tableElsewhere?: boolean;
	  }
	/** What is to be done, each on a page of its own. */
	| { readonly kind: 'tasks'; readonly id: string; readonly tasks: readonly TaskView[] }
	/** A form of the page: its button does something with what is read above it. */
	| { readonly kind: 'form'; readonly form: AskedForm }
	/** A question and its answers, in the words of both sides. */
	| { readonly kind: 'thread'; readonly thread: ThreadView }
	/** A board report as its readers see it. */
	| { readonly kind: 'report'; readonly report: DocumentView }
	/** Figures side by side: of a board report's first page, or each with its small chart. */
	| { readonly kind: 'first-figures'; readonly figures: readonly FirstFigure[] }
	| { readonly kind: 'spark-figures'; readonly figures: readonly SparkFigure[] }
	| { readonly kind: 'letter'; readonly lines: readonly CellView[] }
	/** Which returns a figure rests on. */
	| { readonly kind: 'coverage'; readonly complete: boolean; readonly text: string }
	/** The pages of a long list; null where there is none on that side. */
	| {
			readonly kind: 'pages';
			readonly label: string;
			readonly previous: string | null;
			readonly next: string | null;
			/** Where each leads, where its place in the list does not say it. */
			readonly leadTo?: { readonly previous: string; readonly next: string };
	  }
	| { readonly kind: 'actions'; readonly actions: readonly ActionView[] }
	| { readonly kind: 'filter'; readonly filter: FilterView }
	/** What has happened, in order: who did what and when, and what they said. */
	| { readonly kind: 'steps'; readonly steps: readonly StepView[] }
	/** The life of a record by its days, what is still to come apart. */
	| { readonly kind: 'timeline'; readonly steps: readonly TimelineStepView[] }
	| { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly RecordBlock[] };

export interface TaskView {
	readonly title: string;
	readonly href: string;
	readonly hint?: string | null;
	/** A tag while there is something to do, words when there is not. */
	readonly status: CellView;
}

/** A page about one record or a list of them: what it is, what may be done, and its tables. */
export interface RecordView {
	readonly title: string;
	readonly caption?: string;
	/** Where it belongs; none on a page that the navigation leads to. */
	readonly back: { readonly href: string; readonly text: string } | readonly Crumb[] | null;
	/** Its state, under the heading. */
	readonly tag?: TagView;
	/** What has just been done: the title and these words on green. */
	readonly panel?: string;
	/** Words and facts in a column of two thirds, where no table needs the whole width. */
	readonly narrow?: boolean;
	/** Mostly wide tables. */
	readonly wide?: boolean;
	/** What was asked of it and is wrong. */
	readonly errors?: readonly BoxError[];
	readonly blocks: readonly RecordBlock[];
}

interface UsualRecord extends Omit<RecordView, 'blocks'> {
	readonly intro?: readonly CellView[];
	readonly inset?: readonly CellView[];
	readonly facts?: readonly FactView[];
	readonly actions?: readonly ActionView[];
	readonly tables?: readonly TableView[];
}

/** The usual order of a page about a record: what it is, what to know first, its facts, what may be done, its tables. */
export const recordOf = ({
	intro = [],
	inset = [],
	facts = [],
	actions = [],
	tables = [],
	...page
}: UsualRecord): RecordView => ({
	...page,
	blocks: [
		...said(...intro),
		...only(inset.length > 0, { kind: 'inset', lines: inset }),
		...only(facts.length > 0, { kind: 'facts', rows: facts }),
		...only(actions.length > 0, { kind: 'actions', actions }),
		...tables.map((table): RecordBlock => ({ kind: 'table', table })),
	],
});

/** A block where there is something to say. */
export const only = (when: boolean, ...blocks: readonly RecordBlock[]): readonly RecordBlock[] =>
	when ? blocks : [];

export const said = (...lines: readonly CellView[]): readonly RecordBlock[] =>
	lines.map((text) => ({ kind: 'words', text }));

export const number = (text: string) => ({ text, numeric: true });
export const words = (text: string) => ({ text });
