import { type RecordBlock, said } from '../../components/layout/record-view.ts';
import { paperToRead } from '../../domain/board-report/work-on-papers.ts';
import { periodLabel } from '../../domain/calendar/period-label.ts';
import { writeDay, writeDayWithWeekday } from '../../domain/calendar/write-date.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { BoardHome, NewPaper } from '../../operations/board-report/show-board-home.ts';

/** What a board member does in five minutes, and when the boards meet. */
export const boardBlocks = ({ boards, papers }: BoardHome): readonly RecordBlock[] => [
	...meetingsOf(boards),
	...(papers.length === 0
		? said(
				'Nothing new has been published for your boards. When a report is, you are told by e-mail and it appears here.',
			)
		: papers.flatMap(paperOf)),
	...said({ text: 'All reports published to your boards', href: '/board-reports' }),
];

/** The new papers as what waits, each until its reader's board meets next. */
export const papersToRead = ({ boards, papers }: BoardHome): readonly WaitingItem[] =>
	papers.map(({ row, told }) => {
		const meets = boards
			.filter(({ id }) => told.some((board) => board.id === id))
			.flatMap(({ next }) => next ?? [])
			.sort((one, other) => one.heldOn.localeCompare(other.heldOn))[0];
		return paperToRead(row, meets ?? null);
	});

const meetingsOf = (boards: BoardHome['boards']): readonly RecordBlock[] =>
	boards.length === 0
		? said('You do not sit on a board today.')
		: [
				{
					kind: 'facts',
					rows: boards.map(({ name, next }) => ({
						key: name,
						value:
							next === null
								? 'No meeting is planned'
								: `${writeDayWithWeekday(next.heldOn)}; papers are due by ${writeDay(next.papersDueOn)}`,
					})),
				},
			];

/** The figures of its first page; then what changed, why, what is being done, what the board is asked to decide. */
function paperOf({ row, cover, report }: NewPaper): readonly RecordBlock[] {
	const href = `/board-reports/${row.id}`;
	const label = periodLabel(row.period);
	const { figures, brief } = report.firstPage;
	return [
		{ kind: 'heading', text: row.title, caption: label, href, id: `paper-${row.id}` },
		...said(`For the ${cover.boardName} on ${writeDay(cover.heldOn)}`),
		{ kind: 'first-figures', figures },
		...brief.blocks.flatMap((block) =>
			block.kind === 'paragraph' ? said([{ strong: block.lead ?? '' }, block.text]) : [],
		),
		...said({ text: 'Read the whole report', href, of: `: ${row.title}, ${label}` }),
	];
}
