import { writeDay, writeDayWithWeekday } from '../../../domain/calendar/write-date.ts';
import type { BoardShown } from '../../../operations/board/show-board.ts';

export interface BoardView {
	readonly name: string;
	readonly papers: string;
	readonly changeHref: string | null;
	readonly addMeetingHref: string | null;
	readonly coming: readonly MeetingLine[];
	readonly past: readonly string[];
	readonly seats: readonly {
		readonly key: string;
		readonly name: string;
		readonly since: string;
		readonly endHref: string | null;
	}[];
	readonly addSeatHref: string | null;
	/** Why nobody has a seat, or what is to be done about it. */
	readonly noSeats: string;
}

interface MeetingLine {
	readonly id: string;
	readonly heldOn: string;
	readonly papersDueOn: string;
	readonly paper: string;
	readonly changeHref: string | null;
}

const PAPERS = { none: 'None yet', drafted: 'Being written', approved: 'Approved' } as const;

export function boardView(
	{ board, meetings, seats, today }: BoardShown,
	may: { readonly edit: boolean; readonly seat: boolean },
): BoardView {
	const path = `/boards/${board.id}`;
	return {
		name: board.name,
		papers: board.publishes
			? 'This board publishes its papers: everybody can read them, so small numbers are put in words.'
			: 'This board does not publish its papers. Small numbers are put in words all the same.',
		changeHref: may.edit ? `${path}/change` : null,
		addMeetingHref: may.edit ? `${path}/meetings/add` : null,
		coming: meetings
			.filter(({ heldOn }) => heldOn >= today)
			.map(({ id, heldOn, papersDueOn, papers }) => ({
				id,
				heldOn: writeDayWithWeekday(heldOn),
				papersDueOn: writeDay(papersDueOn),
				paper: PAPERS[papers],
				changeHref: may.edit ? `${path}/meetings/${id}` : null,
			})),
		past: meetings
			.filter(({ heldOn }) => heldOn < today)
			.map(({ heldOn }) => writeDay(heldOn))
			.reverse(),
		seats: seats.map(({ personId, name, startsOn }) => ({
			key: `${personId} ${startsOn}`,
			name,
			since: startsOn > today ? `From ${writeDay(startsOn)}` : `Since ${writeDay(startsOn)}`,
			endHref: may.seat ? `${path}/seats/${personId}/end` : null,
		})),
		addSeatHref: may.seat ? `${path}/seats/add` : null,
		noSeats: may.seat
			? 'Nobody has a seat yet. Give one to each board member, so that the papers reach them.'
			: 'Nobody has a seat yet. Your organisation’s administrator invites board members and gives them their seats.',
	};
}
