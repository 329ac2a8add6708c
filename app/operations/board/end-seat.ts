import { findKeptBoard, listKeptSeats } from '../../../db/read/board-keeping.ts';
import { lockBoard, endSeat as writeEnd } from '../../../db/write/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { decideSeatEnd, type SeatRefusal } from '../../domain/board/decide-seat.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EndSeatCommand {
	readonly commandId: string;
	readonly boardId: string;
	readonly personId: string;
}

/** From now on the person does not sit on the board. */
export async function endSeat(
	services: Services,
	actor: Actor,
	command: EndSeatCommand,
): Promise<Result<'ended', SeatRefusal | 'not-found'>> {
	const { boardId, personId } = command;
	const scope = boardsScopeFor(actor);
	return carryOut<'ended', SeatRefusal | 'not-found'>(
		services,
		actor,
		'end-seat',
		gated(command),
		async (tx) => {
			const board = scope === null ? null : await findKeptBoard(tx, scope, boardId);
			if (scope === null || board === null) return refused('not-found');
			await lockBoard(tx, boardId);
			const seats = (await listKeptSeats(tx, board.id)).filter((seat) => seat.personId === personId);
			const decided = decideSeatEnd(seats, londonDay(services.clock.businessNow()));
			if (!decided.ok) return decided;
			const { seat, endsOn } = decided.value;
			await writeEnd(tx, { boardId, personId, startsOn: seat.startsOn }, endsOn);
			const change = {
				action: 'board.seat-ended',
				subject: { kind: 'board', id: boardId },
				bodyId: scope.bodyId,
				before: { personId, startsOn: seat.startsOn, endsOn: seat.endsOn },
				after: { personId, endsOn },
			};
			return accepted({ outcome: 'ended', changes: [change] });
		},
	);
}
