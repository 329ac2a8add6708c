import type { BoardContent, Meeting } from '../../app/domain/board/board.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export async function insertBoard(
	tx: Tx,
	{ id, bodyId, name, publishes }: BoardContent & { readonly id: string; readonly bodyId: string },
): Promise<void> {
	await tx
		.insertInto('board')
		.values({ id, organisation_id: bodyId, name, publishes: publishes ? 1 : 0 })
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
	await tx
		.insertInto('board_meeting')
		.values({ id, board_id: boardId, held_on: heldOn, papers_due_on: papersDueOn })
		.execute();
}

export async function saveMeeting(tx: Tx, id: string, { heldOn, papersDueOn }: Meeting): Promise<void> {
	await tx
		.updateTable('board_meeting')
		.set({ held_on: heldOn, papers_due_on: papersDueOn })
		.where('id', '=', id)
		.execute();
}

export async function deleteMeeting(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('board_meeting').where('id', '=', id).execute();
}

interface SeatKey {
	readonly boardId: string;
	readonly personId: string;
	readonly startsOn: IsoDate;
}

export async function insertSeat(tx: Tx, { boardId, personId, startsOn }: SeatKey): Promise<void> {
	await tx
		.insertInto('board_member')
		.values({ board_id: boardId, person_id: personId, starts_on: startsOn, ends_on: null })
		.execute();
}

/** The seat's last day; a seat without one was never taken and goes. */
export async function endSeat(
	tx: Tx,
	{ boardId, personId, startsOn }: SeatKey,
	endsOn: IsoDate | null,
): Promise<void> {
	const key = { board_id: boardId, person_id: personId, starts_on: startsOn };
	if (endsOn === null)
		await tx
			.deleteFrom('board_member')
			.where((row) => row.and(key))
			.execute();
	else
		await tx
			.updateTable('board_member')
			.set({ ends_on: endsOn })
			.where((row) => row.and(key))
			.execute();
}
