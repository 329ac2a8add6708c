import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { KeptFormTable } from '../tables/kept-form.ts';

/** Forms of one person that are kept at once. */
const MOST = 10;

/** The oldest give way: whoever holds an ended session's cookie cannot fill the table. */
export async function insertKeptForm(tx: Tx, row: Insertable<KeptFormTable>): Promise<void> {
	const older = await tx
		.selectFrom('keptForm')
		.select('tokenHash')
		.where('personId', '=', row.personId)
		.orderBy('expiresAt', 'desc')
		.orderBy('tokenHash')
		.execute();
	const givingWay = older.slice(MOST - 1).map(({ tokenHash }) => tokenHash);
	if (givingWay.length > 0) await tx.deleteFrom('keptForm').where('tokenHash', 'in', givingWay).execute();
	await tx.insertInto('keptForm').values(row).execute();
}

export async function deleteKeptForm(tx: Tx, tokenHash: string): Promise<void> {
	await tx.deleteFrom('keptForm').where('tokenHash', '=', tokenHash).execute();
}

export async function deleteKeptFormsBefore(tx: Tx, now: Instant): Promise<number> {
	const gone = await tx.deleteFrom('keptForm').where('expiresAt', '<=', now).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
