import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { AreaTable } from '../tables/area.ts';

/** Leaves an area that is there already as it is. */
export async function insertArea(tx: Tx, row: Insertable<AreaTable>): Promise<void> {
	await tx
		.insertInto('area')
		.values(row)
		.onConflict((area) => area.column('id').doNothing())
		.execute();
}
