import { findKeptBoard, listKeptMeetings } from '../../../db/read/board-keeping.ts';
import { deleteMeeting, lockBoard } from '../../../db/write/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { decideMeetingRemoval, type MeetingRefusal } from '../../domain/board/decide-meeting.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RemoveMeetingCommand {
	readonly commandId: string;
	readonly boardId: string;
	readonly meetingId: string;
}

/** Takes a meeting that will not be held off the board's list; what it was stays in the audit trail. */
export async function removeMeeting(
	services: Services,
	actor: Actor,
	command: RemoveMeetingCommand,
): Promise<Result<'removed', MeetingRefusal | 'not-found'>> {
	const { boardId, meetingId } = command;
	const scope = boardsScopeFor(actor);
	return carryOut<'removed', MeetingRefusal | 'not-found'>(
		services,
		actor,
		'remove-meeting',
		gated(command),
		async (tx) => {
			const board = scope === null ? null : await findKeptBoard(tx, scope, boardId);
			if (scope === null || board === null) return refused('not-found');
			await lockBoard(tx, boardId);
			const meeting = (await listKeptMeetings(tx, board.id)).find(({ id }) => id === meetingId);
			if (meeting === undefined) return refused('not-found');
			const decided = decideMeetingRemoval(meeting, londonDay(services.clock.businessNow()));
			if (!decided.ok) return decided;
			await deleteMeeting(tx, meetingId);
			const before = { heldOn: meeting.heldOn, papersDueOn: meeting.papersDueOn };
			const change = {
				action: 'board.meeting-removed',
				subject: { kind: 'board', id: boardId },
				bodyId: scope.bodyId,
				before,
			};
			return accepted({ outcome: 'removed', changes: [change] });
		},
	);
}
