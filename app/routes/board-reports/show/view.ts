import type { SummaryRow } from '../../../components/govuk/summary-list.tsx';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo, type RolePermission } from '../../../domain/access/policy.ts';
import type { StateName } from '../../../domain/board-report/board-report-state.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { type DocumentView, documentView } from '../document/document-view.ts';
import { reportPath } from '../report-words.ts';
import { type HistoryView, historyView } from './history-view.ts';
import { type LinkView, type Notice, notices } from './notices.ts';
import { type OriginView, originsView } from './origins-view.ts';

export interface ShowView {
	readonly title: string;
	readonly caption: string;
	readonly state: StateName;
	/** What a reader must know before reading on: withdrawn, replaced, sent back. */
	readonly notices: readonly Notice[];
	readonly actions: readonly Action[];
	readonly files: readonly LinkView[];
	/** The other way to see it, for the office. */
	readonly figures: { readonly words: string; readonly link: LinkView } | null;
	readonly facts: readonly SummaryRow[];
	readonly document: DocumentView | null;
	/** What each figure rests on; empty for whoever reads no returns. */
	readonly origins: readonly OriginView[];
	readonly history: HistoryView | null;
}

interface Action extends LinkView {
	readonly variant: 'secondary' | 'warning' | undefined;
}

export function showView(shown: BoardReportShown, actor: Actor): ShowView {
	const { row, report, office } = shown;
	return {
		title: row.title,
		caption: periodLabel(row.period),
		state: row.state,
		notices: notices(shown, actor),
		actions: office === null ? [] : actionsFor(shown, actor),
		files: report === null ? [] : filesOf(shown),
		figures: office === null || report === null ? null : otherFigures(shown),
		facts: factsOf(shown),
		document: report === null ? null : documentView(report),
		origins: report === null || office === null ? [] : originsView(report),
		history: office === null ? null : historyView(office),
	};
}

const STEPS: readonly {
	readonly state: StateName;
	readonly permission: RolePermission;
	readonly path: string;
	readonly text: string;
	readonly warns?: true;
}[] = [
	{ state: 'draft', permission: 'board-report.draft', path: 'send', text: 'Send for approval' },
	{ state: 'draft', permission: 'board-report.draft', path: 'words', text: 'Write the words' },
	{
		state: 'awaiting-approval',
		permission: 'board-report.approve',
		path: 'approve',
		text: 'Approve or send back',
	},
	{
		state: 'awaiting-approval',
		permission: 'board-report.draft',
		path: 'take-back',
		text: 'Take it back to change it',
	},
	{ state: 'approved', permission: 'board-report.publish', path: 'publish', text: 'Publish to boards' },
	{ state: 'approved', permission: 'board-report.publish', path: 'withdraw', text: 'Withdraw', warns: true },
	{ state: 'published', permission: 'board-report.publish', path: 'withdraw', text: 'Withdraw', warns: true },
];

/** The first is the next thing to do; whoever wrote in the report is not offered to approve it. */
function actionsFor({ row, office, replacement }: BoardReportShown, actor: Actor): readonly Action[] {
	const own = STEPS.filter(({ state, permission }) => state === row.state && mayDo(actor, permission)).filter(
		({ path }) => path !== 'approve' || !office?.writerIds.includes(actor.personId),
	);
	const steps = own.map(({ path, text, warns }, index) => ({
		href: `${reportPath(row.id)}/${path}`,
		text,
		variant: warns ? ('warning' as const) : index === 0 ? undefined : ('secondary' as const),
	}));
	const mayReplace = row.state === 'published' && replacement === null && mayDo(actor, 'board-report.draft');
	return mayReplace
		? [
				{ href: `/board-reports/new?replaces=${row.id}`, text: 'Draft a replacement', variant: 'secondary' },
				...steps,
			]
		: steps;
}

function filesOf({ row }: BoardReportShown): readonly LinkView[] {
	const isDraft = row.state === 'draft' || row.state === 'awaiting-approval';
	return [
		{
			href: `${reportPath(row.id)}/pdf`,
			text: isDraft ? 'Download the draft as a PDF (exact figures)' : 'Download the report (PDF)',
		},
		{
			href: `${reportPath(row.id)}/data`,
			text: isDraft ? 'Download the draft’s data (exact figures, JSON)' : 'Download the data (JSON)',
		},
	];
}

const otherFigures = ({ row, figures }: BoardReportShown): ShowView['figures'] =>
	figures === 'exact'
		? {
				words: 'You see exact figures, which never leave the office.',
				link: { href: `${reportPath(row.id)}?figures=disclosed`, text: 'See it as the boards will' },
			}
		: {
				words: 'You see what the boards see: small numbers are held back.',
				link: { href: `${reportPath(row.id)}?figures=exact`, text: 'See the exact figures' },
			};

function factsOf({ row, boards, office }: BoardReportShown): readonly SummaryRow[] {
	return [
		{ key: 'Programme', value: row.programmeName },
		{ key: 'For', value: `${row.meeting.boardName}, ${writeDay(row.meeting.heldOn)}` },
		...(row.publishedAt === null
			? [{ key: 'Papers due', value: writeDay(row.meeting.papersDueOn) }]
			: [{ key: 'Published', value: writeInstant(row.publishedAt) }]),
		...(boards.length === 0 || office === null
			? []
			: [{ key: 'Published to', value: listWords(boards.map(({ name }) => name)) }]),
	];
}
