import {
	findKeptBoard,
	type KeptBoard,
	type KeptMeeting,
	type KeptSeat,
	listKeptMeetings,
	listKeptSeats,
	listSeatable,
} from '../../../db/read/board-keeping.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface BoardShown {
	readonly board: KeptBoard;
	readonly meetings: readonly KeptMeeting[];
	/** Seats that are held or will be. */
	readonly seats: readonly KeptSeat[];
	/** People who hold the role and have no seat on this board. */
	readonly seatable: readonly { readonly id: string; readonly name: string }[];
	readonly today: IsoDate;
}

/** A board with its meetings and the people who sit on it; null when absent or another body's. */
export async function showBoard(services: Services, actor: Actor, id: string): Promise<BoardShown | null> {
	const scope = boardsScopeFor(actor);
	if (scope === null) return null;
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const board = await findKeptBoard(reader, scope, id);
		if (board === null) return null;
		const seats = (await listKeptSeats(reader, board.id)).filter(
			({ endsOn }) => endsOn === null || endsOn >= today,
		);
		const seatable = (await listSeatable(reader, scope, today)).filter(
			(person) => !seats.some(({ personId }) => personId === person.id),
		);
		return { board, meetings: await listKeptMeetings(reader, board.id), seats, seatable, today };
	});
}
