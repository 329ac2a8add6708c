import { findKeptBoard, listKeptSeats, listSeatable } from '../../../db/read/board-keeping.ts';
import { listMemberships } from '../../../db/read/people.ts';
import { insertSeat, lockBoard } from '../../../db/write/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { decideSeat, type SeatRefusal } from '../../domain/board/decide-seat.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SeatMemberCommand {
	readonly commandId: string;
	readonly boardId: string;
	readonly personId: string;
	readonly startsOn: IsoDate;
}

/** Somebody who holds the board member's role sits on the board from a day on, and reads what is published to it. */
export async function seatMember(
	services: Services,
	actor: Actor,
	command: SeatMemberCommand,
): Promise<Result<'seated', SeatRefusal | 'not-found'>> {
	const { boardId, personId, startsOn } = command;
	const scope = boardsScopeFor(actor);
	return carryOut<'seated', SeatRefusal | 'not-found'>(
		services,
		actor,
		'seat-member',
		gated(command),
		async (tx) => {
			const board = scope === null ? null : await findKeptBoard(tx, scope, boardId);
			if (scope === null || board === null) return refused('not-found');
			await lockBoard(tx, boardId);
			const today = londonDay(services.clock.businessNow());
			const person = (await listSeatable(tx, scope, today)).find(({ id }) => id === personId);
			if (person === undefined) return refused('not-a-member');
			const memberships = (await listMemberships(tx, [person.id])).get(personId) ?? [];
			const seats = (await listKeptSeats(tx, board.id)).filter((seat) => seat.personId === personId);
			const decided = decideSeat(memberships, seats, startsOn, today);
			if (!decided.ok) return decided;
			await insertSeat(tx, { boardId, personId, startsOn });
			const change = {
				action: 'board.seat-taken',
				subject: { kind: 'board', id: boardId },
				bodyId: scope.bodyId,
				after: { personId, startsOn },
			};
			return accepted({ outcome: 'seated', changes: [change] });
		},
	);
}
