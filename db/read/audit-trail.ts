import type { Tx } from '../connect.ts';

/** The chain's last link, locked until the transaction ends: the update takes the row's lock on PostgreSQL, and SQLite has one writer. */
export async function lockChainHead(tx: Tx): Promise<{ readonly sequence: number; readonly hash: string }> {
	const head = await tx
		.updateTable('chainHead')
		.set((row) => ({ sequence: row.ref('sequence') }))
		.where('id', '=', 1)
		.returning(['sequence', 'hash'])
		.executeTakeFirst();
	if (head === undefined) throw new Error('the audit trail has lost its head');
	return head;
}
