import {
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import type { StateName } from '../../../domain/board-report/board-report-state.ts';
import { coverFor } from '../../../domain/board-report/cover-of.ts';
import { papersOfBoard } from '../../../domain/board-report/papers-of-board.ts';
import { firstDue } from '../../../domain/board-report/work-on-papers.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { BoardReportsShown } from '../../../operations/board-report/show-board-reports.ts';
import { issuePath, reportPath } from '../report-words.ts';
import { reportTag } from '../state-tag.ts';

type Report = BoardReportsShown['reports'][number];

const UNDER_WAY: readonly StateName[] = ['draft', 'awaiting-approval', 'approved'];

export const listView = (shown: BoardReportsShown, isOffice: boolean, mayStart: boolean): RecordView => ({
	title: 'Board reports',
	back: null,
	blocks: isOffice ? officeBlocks(shown, mayStart) : boardsBlocks(shown),
});

/** What the list shows of one programme: its second row of pages leads here. */
export const ofProgramme = (shown: BoardReportsShown, slug: string): BoardReportsShown => ({
	...shown,
	reports: shown.reports.filter(({ programmeSlug }) => programmeSlug === slug),
});

const named = ({ id, title, period }: Report) => ({
	href: reportPath(id),
	text: `${title}, ${monthsLabel(period)}`,
});
/** The issue of one board, where the reader sits on several that it goes to. */
const namedFor = (report: Report, boardId: string) =>
	report.covers.length === 1
		? named(report)
		: { ...named(report), href: issuePath(report.id, coverFor(report, boardId).boardId) };
const meetingsOf = ({ covers }: Report): CellView => ({
	lines: covers.map(({ boardName, heldOn }) => `${boardName}, ${writeDay(heldOn)}`),
});
/** Until published, the day by which it must be; then the day on which it was. */
const dayOf = ({ publishedAt, covers }: Report): string =>
	writeDay(publishedAt === null ? firstDue({ covers }) : londonDay(publishedAt));

function officeBlocks({ reports, told }: BoardReportsShown, mayStart: boolean): readonly RecordBlock[] {
	const underWay = reports.filter(({ state }) => UNDER_WAY.includes(state));
	const issued = Map.groupBy(
		reports.filter(({ state }) => !UNDER_WAY.includes(state)),
		({ programmeId }) => programmeId,
	);
	return [
		...only(mayStart, {
			kind: 'actions',
			actions: [{ href: '/board-reports/new', text: 'Start a board report', as: 'main' }],
		}),
		{
			kind: 'table',
			table: {
				id: 'under-way',
				caption: 'Under way',
				large: true,
				columns: ['Report', 'State', 'For', 'Papers due'].map(words),
				rows: underWay.map((report) => ({
					key: report.id,
					cells: [named(report), reportTag(report.state), meetingsOf(report), dayOf(report)],
				})),
				empty:
					'No report is being written. Drafts, and reports that wait for approval or publication, appear here.',
			},
		},
		...only(
			issued.size === 0,
			...said('No report has been published yet. Published reports appear here by programme.'),
		),
		...[...issued].map(
			([id, own]): RecordBlock => ({
				kind: 'table',
				table: {
					id: `programme-${id}`,
					caption: own[0]?.programmeName ?? '',
					large: true,
					columns: ['Report', 'State', 'For', 'Published', 'Published to'].map(words),
					rows: own.map((report) => ({
						key: report.id,
						cells: [
							named(report),
							reportTag(report.state),
							meetingsOf(report),
							dayOf(report),
							listWords((told.get(report.id) ?? []).map(({ name }) => name)),
						],
					})),
				},
			}),
		),
	];
}

const boardsBlocks = (shown: BoardReportsShown): readonly RecordBlock[] =>
	shown.boards.length === 0
		? said('You do not sit on a board today. Reports that are published to your boards will appear here.')
		: shown.boards.flatMap((board) => boardBlocks(board, shown));

function boardBlocks(
	{ id, name, next, lastMetOn }: BoardReportsShown['boards'][number],
	{ reports, told, today }: BoardReportsShown,
): readonly RecordBlock[] {
	const own = reports.filter((report) => told.get(report.id)?.some((board) => board.id === id));
	const papers = papersOfBoard(
		own.map((report) => ({ ...report, heldOn: coverFor(report, id).heldOn })),
		lastMetOn,
		today,
	);
	const toRead = papers.toRead.filter(({ state }) => state === 'published');
	const earlier = own.filter((report) => !toRead.some((each) => each.id === report.id));
	return [
		{ kind: 'heading', text: name, id: `board-${id}` },
		...said(
			next === null
				? 'No meeting is planned.'
				: `Next meeting: ${writeDayWithWeekday(next.heldOn)}. Papers are due by ${writeDay(next.papersDueOn)}.`,
		),
		{
			kind: 'table',
			table: {
				id: `to-read-${id}`,
				caption: 'To read before the meeting',
				captionSize: 's',
				large: true,
				columns: ['Report', 'Published'].map(words),
				rows: toRead.map((report) => ({ key: report.id, cells: [namedFor(report, id), dayOf(report)] })),
				empty: 'Nothing has been published for it yet. You will be told by e-mail.',
			},
		},
		...only(earlier.length > 0, {
			kind: 'table',
			table: {
				id: `earlier-${id}`,
				caption: 'Earlier',
				captionSize: 's',
				large: true,
				columns: ['Report', 'State', 'For', 'Published'].map(words),
				rows: earlier.map((report) => ({
					key: report.id,
					cells: [
						namedFor(report, id),
						reportTag(report.state),
						meetingsOf({ ...report, covers: [coverFor(report, id)] }),
						dayOf(report),
					],
				})),
			},
		}),
	];
}
