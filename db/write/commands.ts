import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { CommandTable } from '../tables/command.ts';

export async function saveCommand(tx: Tx, row: Insertable<CommandTable>): Promise<void> {
	await tx.insertInto('command').values(row).execute();
}

/** Nobody sends the same form again after so long. */
export async function deleteCommandsBefore(tx: Tx, before: Instant): Promise<number> {
	const gone = await tx.deleteFrom('command').where('at', '<', before).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
