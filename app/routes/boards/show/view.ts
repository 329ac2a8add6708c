import {
	type ActionView,
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

interface May {
	readonly edit: boolean;
	readonly seat: boolean;
}

export function boardView(shown: BoardShown, may: May): RecordView {
	const { board, meetings, today } = shown;
	const path = `/boards/${board.id}`;
	const past = meetings.filter(({ heldOn }) => heldOn < today).map(({ heldOn }) => writeDay(heldOn));
	return {
		title: board.name,
		back: { href: '/boards', text: 'Boards' },
		blocks: [
			...said(
				board.publishes
					? 'This board publishes its papers: everybody can read them, so small numbers are put in words.'
					: 'This board does not publish its papers. Small numbers are put in words all the same.',
			),
			...only(
				may.edit,
				...said({ href: `${path}/change`, text: 'Change the name or whether it publishes its papers' }),
			),
			{ kind: 'table', table: meetingsToCome(shown, may) },
			...only(may.edit, add(`${path}/meetings/add`, 'Add a meeting')),
			...only(past.length > 0, {
				kind: 'details',
				summary: 'Meetings that have been held',
				blocks: [{ kind: 'list', items: past.reverse() }],
			}),
			{ kind: 'table', table: seatsOf(shown, may) },
			...only(may.seat, add(`${path}/seats/add`, 'Give a seat')),
		],
	};
}

const add = (href: string, text: string): { kind: 'actions'; actions: readonly ActionView[] } => ({
	kind: 'actions',
	actions: [{ href, text, as: 'secondary' }],
});

const PAPERS = { none: 'None yet', drafted: 'Being written', approved: 'Approved' } as const;

const meetingsToCome = ({ board, meetings, today }: BoardShown, may: May): TableView => ({
	id: 'meetings',
	caption: 'Meetings to come',
	columns: [
		words('Meets on'),
		words('Papers due by'),
		words('Board report'),
		...(may.edit ? [words('Change')] : []),
	],
	rows: meetings
		.filter(({ heldOn }) => heldOn >= today)
		.map(({ id, heldOn, papersDueOn, papers }) => ({
			key: id,
			cells: [
				writeDayWithWeekday(heldOn),
				writeDay(papersDueOn),
				PAPERS[papers],
				...(may.edit
					? [
							{
								href: `/boards/${board.id}/meetings/${id}`,
								text: 'Change',
								of: `the meeting of ${writeDayWithWeekday(heldOn)}`,
							},
						]
					: []),
			],
		})),
	empty: may.edit
		? 'No meeting is planned. A board report is written for a meeting: add the next one.'
		: 'No meeting is planned.',
});

const seatsOf = ({ board, seats, today }: BoardShown, may: May): TableView => ({
	id: 'seats',
	caption: 'Who has a seat',
	columns: [words('Name'), words('Seat'), ...(may.seat ? [words('End')] : [])],
	rows: seats.map(({ personId, name, startsOn }) => ({
		key: `${personId} ${startsOn}`,
		cells: [
			name,
			startsOn > today ? `From ${writeDay(startsOn)}` : `Since ${writeDay(startsOn)}`,
			...(may.seat
				? [{ href: `/boards/${board.id}/seats/${personId}/end`, text: 'End the seat', of: `of ${name}` }]
				: []),
		],
	})),
	empty: may.seat
		? 'Nobody has a seat yet. Give one to each board member, so that the papers reach them.'
		: 'Nobody has a seat yet. Your organisation’s administrator invites board members and gives them their seats.',
});
