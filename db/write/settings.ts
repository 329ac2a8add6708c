import type { Tx } from '../connect.ts';

export async function saveSetting(tx: Tx, key: string, value: string): Promise<void> {
	await tx
		.insertInto('setting')
		.values({ key, value })
		.onConflict((row) => row.column('key').doUpdateSet({ value }))
		.execute();
}
