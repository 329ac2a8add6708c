import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export interface NewOpenerKey {
	readonly personId: string;
	readonly recipient: string;
	readonly locked: Uint8Array;
	readonly enrolledAt: Instant;
}

export const insertOpenerKey = async (tx: Tx, key: NewOpenerKey): Promise<void> => {
	await tx.insertInto('openerKey').values(key).execute();
};

interface Held {
	readonly recipient: string;
	readonly enrolledAt: Instant;
}

/** Another key in place of the one that the person holds, of which it stays when it was held, and nothing that was locked. Its row is held by whoever replaces it. */
export async function replaceOpenerKey(
	tx: Tx,
	{ recipient, enrolledAt }: Held,
	{ personId, ...key }: NewOpenerKey,
): Promise<void> {
	await tx
		.insertInto('openerKeyEnded')
		.values({ personId, recipient, enrolledAt, endedAt: key.enrolledAt })
		.execute();
	await saveOpenerKey(tx, personId, key);
}

/** The same key under another passphrase. */
export const relockOpenerKey = (
	tx: Tx,
	{ personId, locked }: Pick<NewOpenerKey, 'personId' | 'locked'>,
): Promise<void> => saveOpenerKey(tx, personId, { locked });

async function saveOpenerKey(
	tx: Tx,
	personId: string,
	change: Partial<Omit<NewOpenerKey, 'personId'>>,
): Promise<void> {
	await tx
		.updateTable('openerKey')
		.set((row) => ({ ...change, version: row('version', '+', 1) }))
		.where('personId', '=', personId)
		.execute();
}
