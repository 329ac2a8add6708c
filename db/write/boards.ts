import type { BoardContent, Meeting } from '../../app/domain/board/board.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export async function insertBoard(
	tx: Tx,
	{ id, bodyId, name, publishes }: BoardContent & { readonly id: string; readonly bodyId: string },
): Promise<void> {
	await tx
		.insertInto('board')
		.values({ id, organisationId: bodyId, name, publishes: publishes ? 1 : 0 })
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function saveBoard(
	tx: Tx,
	id: string,
	{ name, publishes }: BoardContent,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('board')
		.set({ name, publishes: publishes ? 1 : 0, version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** Whoever changes the meetings or seats of one board waits here for whoever else does. */
export async function lockBoard(tx: Tx, id: string): Promise<void> {
	await tx
		.updateTable('board')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', id)
		.execute();
}

export async function insertMeeting(
	tx: Tx,
	{ id, boardId, heldOn, papersDueOn }: Meeting & { readonly id: string; readonly boardId: string },
): Promise<void> {
	await tx.insertInto('boardMeeting').values({ id, boardId, heldOn, papersDueOn }).execute();
}

export async function saveMeeting(tx: Tx, id: string, { heldOn, papersDueOn }: Meeting): Promise<void> {
	await tx.updateTable('boardMeeting').set({ heldOn, papersDueOn }).where('id', '=', id).execute();
}

export async function deleteMeeting(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('boardMeeting').where('id', '=', id).execute();
}

interface SeatKey {
	readonly boardId: string;
	readonly personId: string;
	readonly startsOn: IsoDate;
}

export async function insertSeat(tx: Tx, { boardId, personId, startsOn }: SeatKey): Promise<void> {
	await tx.insertInto('boardMember').values({ boardId, personId, startsOn, endsOn: null }).execute();
}

/** The seat's last day; a seat without one was never taken and goes. */
export async function endSeat(
	tx: Tx,
	{ boardId, personId, startsOn }: SeatKey,
	endsOn: IsoDate | null,
): Promise<void> {
	const key = { boardId, personId, startsOn };
	if (endsOn === null)
		await tx
			.deleteFrom('boardMember')
			.where((row) => row.and(key))
			.execute();
	else
		await tx
			.updateTable('boardMember')
			.set({ endsOn })
			.where((row) => row.and(key))
			.execute();
}
