import { type KeptBoard, listKeptBoards } from '../../../db/read/board-keeping.ts';
import { listMeetings } from '../../../db/read/boards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type BoardListed = KeptBoard & { readonly nextMeetingOn: IsoDate | null };

/** The boards of the actor's commissioning body with the next meeting of each; null where they have none to look after. */
export async function listBoards(services: Services, actor: Actor): Promise<readonly BoardListed[] | null> {
	const scope = boardsScopeFor(actor);
	if (scope === null) return null;
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const boards = await listKeptBoards(reader, scope);
		const ids = boards.map(({ id }) => id);
		const meetings = await listMeetings(reader, ids, addDays(today, -1));
		return boards.map((board) => ({
			...board,
			nextMeetingOn: meetings.find(({ boardId }) => boardId === board.id)?.heldOn ?? null,
		}));
	});
}
