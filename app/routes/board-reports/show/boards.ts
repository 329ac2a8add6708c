import { type CellView, only, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { BoardReportShown } from '../../../operations/board-report/show-board-report.ts';
import { issuePath, reportPath } from '../report-words.ts';

type Cover = BoardReportShown['cover'];

/** The boards that one paper goes to, each with its meeting and what it is asked: said where there are several, and where a draft’s can be changed. */
export function boardsOf({ row, cover, office }: BoardReportShown, actor: Actor): readonly RecordBlock[] {
	const mayChange = row.state === 'draft' && office !== null && mayDo(actor, 'board-report.draft');
	if (row.covers.length === 1 && !mayChange) return [];
	const linkTo = (own: Cover): CellView =>
		own.boardId === cover.boardId
			? [own.boardName, ...(row.covers.length === 1 ? [] : [{ tag: 'Shown here' }])]
			: { text: own.boardName, href: issuePath(row.id, own.boardId) };
	const changes = ({ boardId, boardName }: Cover): CellView => ({
		lines: [
			{
				text: 'Change',
				href: `${reportPath(row.id)}/boards/${boardId}`,
				of: ` the meeting or question of the ${boardName}`,
			},
			...(row.covers.length === 1
				? []
				: [
						{
							text: 'Take off',
							href: `${reportPath(row.id)}/boards/${boardId}/remove`,
							of: ` the ${boardName}`,
						},
					]),
		],
	});
	return [
		{
			kind: 'table',
			table: {
				id: 'boards',
				caption: office === null ? 'Your boards that it goes to' : 'Boards that it goes to',
				captionSize: 's',
				large: true,
				columns: ['Board', 'Meeting', 'What it is asked', ...(mayChange ? ['Change'] : [])].map(words),
				rows: row.covers.map((own) => ({
					key: own.boardId,
					cells: [
						linkTo(own),
						writeDay(own.heldOn),
						own.asked === '' ? 'What the paper asks of every board' : { written: own.asked },
						...(mayChange ? [changes(own)] : []),
					],
				})),
			},
		},
		...only(office !== null && row.state === 'published', {
			kind: 'words',
			text: 'To take a published paper to another board, draft a replacement and add the board to it: every board then has the same paper.',
		}),
	];
}
