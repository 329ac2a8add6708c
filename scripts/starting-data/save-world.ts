import type { Tx } from '../../db/connect.ts';
import { insertRows } from '../../db/write/rows.ts';
import type { World } from './world.ts';

/** Writes what has been put in so far and empties the world's rows, so that more can be put in and saved after it. Answers how many rows. */
export async function saveWorld(tx: Tx, world: World): Promise<number> {
	const saved = await insertRows(tx, world.rows);
	for (const table of Object.keys(world.rows) as (keyof typeof world.rows)[]) delete world.rows[table];
	return saved;
}
