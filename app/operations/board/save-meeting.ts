import { findKeptBoard, listKeptMeetings } from '../../../db/read/board-keeping.ts';
import { insertMeeting, lockBoard, saveMeeting as writeMeeting } from '../../../db/write/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import type { Meeting } from '../../domain/board/board.ts';
import { decideMeeting, type MeetingRefusal } from '../../domain/board/decide-meeting.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveMeetingCommand {
	readonly commandId: string;
	readonly boardId: string;
	/** Null adds one. */
	readonly meetingId: string | null;
	readonly meeting: Meeting;
}

type Refusal = MeetingRefusal | 'not-found';

/** A meeting of a board, new or moved. */
export async function saveMeeting(
	services: Services,
	actor: Actor,
	command: SaveMeetingCommand,
): Promise<Result<'saved', Refusal>> {
	const { boardId, meetingId, meeting } = command;
	const scope = boardsScopeFor(actor);
	return carryOut<'saved', Refusal>(services, actor, 'save-meeting', gated(command), async (tx) => {
		const board = scope === null ? null : await findKeptBoard(tx, scope, boardId);
		if (scope === null || board === null) return refused('not-found');
		await lockBoard(tx, boardId);
		const all = await listKeptMeetings(tx, board.id);
		const before = all.find(({ id }) => id === meetingId) ?? null;
		if (meetingId !== null && before === null) return refused('not-found');
		const otherDays = all.filter(({ id }) => id !== meetingId).map(({ heldOn }) => heldOn);
		const decided = decideMeeting(before, meeting, otherDays, londonDay(services.clock.businessNow()));
		if (!decided.ok) return decided;
		const subject = { kind: 'board', id: boardId };
		if (before === null) {
			await insertMeeting(tx, { id: services.ids.next(), boardId, ...meeting });
			return accepted({
				outcome: 'saved',
				changes: [{ action: 'board.meeting-added', subject, bodyId: scope.bodyId, after: meeting }],
			});
		}
		const changed = whatChanged<Meeting>({ heldOn: before.heldOn, papersDueOn: before.papersDueOn }, meeting);
		if (Object.keys(changed.after).length === 0) return accepted({ outcome: 'saved', changes: [] });
		await writeMeeting(tx, before.id, meeting);
		return accepted({
			outcome: 'saved',
			changes: [{ action: 'board.meeting-changed', subject, bodyId: scope.bodyId, ...changed }],
		});
	});
}
