import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { CommandTable } from '../tables/command.ts';

export async function saveCommand(tx: Tx, row: Insertable<CommandTable>): Promise<void> {
	await tx.insertInto('command').values(row).execute();
}
