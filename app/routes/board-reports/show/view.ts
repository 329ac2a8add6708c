import {
	type ActionView,
	type CellView,
	type FactView,
	only,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import { documentView } from '../../../components/report/document-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo, type RolePermission } from '../../../domain/access/policy.ts';
import type { StateName } from '../../../domain/board-report/board-report-state.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { issuePath, reportPath } from '../report-words.ts';
import { sinceSent } from '../since-sent.ts';
import { reportTag } from '../state-tag.ts';
import { boardsOf } from './boards.ts';
import { historyOf } from './history.ts';
import { notices } from './notices.ts';
import { originsOf } from './origins.ts';

export function showView(shown: BoardReportShown, actor: Actor): RecordView {
	const { row, report, office } = shown;
	const actions = office === null ? [] : actionsFor(shown, actor);
	return {
		title: row.title,
		caption: periodLabel(row.period),
		back: [{ text: 'Board reports', href: '/board-reports' }, { text: row.title }],
		// What a board reads has been published: it is said only of what is not.
		...(office === null && row.state === 'published' ? {} : { tag: reportTag(row.state) }),
		blocks: [
			...notices(shown, actor),
			...(office === null ? [] : sinceSent(shown)),
			...only(actions.length > 0, { kind: 'actions', actions }),
			{ kind: 'facts', rows: factsOf(shown) },
			...boardsOf(shown, actor),
			...only(report !== null, { kind: 'list', items: filesOf(shown), plain: true }),
			...only(office !== null && report !== null, ...said(otherFigures(shown))),
			...(report === null ? [] : [{ kind: 'report', report: documentView(report) } as const]),
			...(report === null || office === null ? [] : originsOf(report)),
			...(office === null ? [] : historyOf(office)),
		],
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
	{ state: 'draft', permission: 'board-report.draft', path: 'boards/add', text: 'Add another board' },
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
	{ state: 'approved', permission: 'board-report.publish', path: 'publish', text: 'Publish to its boards' },
	{ state: 'approved', permission: 'board-report.publish', path: 'withdraw', text: 'Withdraw', warns: true },
	{ state: 'published', permission: 'board-report.publish', path: 'withdraw', text: 'Withdraw', warns: true },
];

/** The first is the next thing to do; whoever wrote in the report is not offered to approve it. */
function actionsFor(
	{ row, office, replacement, isErased }: BoardReportShown,
	actor: Actor,
): readonly ActionView[] {
	const own = STEPS.filter(({ state, permission }) => state === row.state && mayDo(actor, permission)).filter(
		({ path }) => path !== 'approve' || !office?.writerIds.includes(actor.personId),
	);
	const steps = own.map(({ path, text, warns }, index) => ({
		href: `${reportPath(row.id)}/${path}`,
		text,
		as: warns ? ('warning' as const) : index === 0 ? ('main' as const) : ('secondary' as const),
	}));
	const mayReplace =
		(row.state === 'published' || isErased) && replacement === null && mayDo(actor, 'board-report.draft');
	return [
		...(mayReplace
			? [
					{
						href: `/board-reports/new?replaces=${row.id}`,
						text: isErased ? 'Issue the paper again' : 'Draft a replacement',
						as: 'secondary' as const,
					},
				]
			: []),
		...steps,
		...(mayDo(actor, 'erasure.ask')
			? [{ href: `/erasures/ask/board-report/${row.id}`, text: 'Ask for words to be erased' }]
			: []),
	];
}

function filesOf({ row, cover, hasAppendix }: BoardReportShown): readonly CellView[] {
	const isDraft = row.state === 'draft' || row.state === 'awaiting-approval';
	const file = (rest: string) =>
		row.covers.length === 1 ? `${reportPath(row.id)}${rest}` : issuePath(row.id, cover.boardId, rest);
	return [
		{
			href: file('/pdf'),
			text: isDraft ? 'Download the draft as a PDF (exact figures)' : 'Download the report (PDF)',
		},
		...(hasAppendix
			? [
					{
						href: file('/appendix'),
						text: isDraft
							? 'Download the draft’s appendix as a PDF (exact figures)'
							: 'Download the appendix: tables and method (PDF)',
					},
				]
			: []),
		{
			href: file('/data'),
			text: isDraft ? 'Download the draft’s data (exact figures, JSON)' : 'Download the data (JSON)',
		},
	];
}

/** The other way to see it, for the office. */
function otherFigures({ row, cover, figures }: BoardReportShown): CellView {
	const board = row.covers.length === 1 ? '' : `&board=${cover.boardId}`;
	return figures === 'exact'
		? [
				'You see exact figures, which never leave the office.',
				{ href: `${reportPath(row.id)}?figures=disclosed${board}`, text: 'See it as the boards will' },
			]
		: [
				'You see what the boards see: small numbers are held back.',
				{ href: `${reportPath(row.id)}?figures=exact${board}`, text: 'See the exact figures' },
			];
}

function factsOf({ row, cover, boards, office }: BoardReportShown): readonly FactView[] {
	return [
		{ key: 'Programme', value: row.programmeName },
		{ key: 'For', value: `${cover.boardName}, ${writeDay(cover.heldOn)}` },
		...(row.publishedAt === null
			? [{ key: 'Papers due', value: writeDay(cover.papersDueOn) }]
			: [{ key: 'Published', value: writeInstant(row.publishedAt) }]),
		...(boards.length === 0 || office === null
			? []
			: [{ key: 'Published to', value: listWords(boards.map(({ name }) => name)) }]),
	];
}
