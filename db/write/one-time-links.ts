import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { OneTimeLinkTable } from '../tables/one-time-link.ts';

/** A new link; earlier ones of the same person stop working. */
export async function replaceLink(tx: Tx, row: Omit<Insertable<OneTimeLinkTable>, 'used_at'>): Promise<void> {
	await deleteLinksOf(tx, row.person_id);
	await tx
		.insertInto('one_time_link')
		.values({ ...row, used_at: null })
		.execute();
}

/** Uses the link up; false when another request was first. */
export async function takeLink(tx: Tx, tokenHash: string, at: Instant): Promise<boolean> {
	const taken = await tx
		.updateTable('one_time_link')
		.set({ used_at: at })
		.where('token_hash', '=', tokenHash)
		.where('used_at', 'is', null)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}

export async function deleteLinksOf(tx: Tx, personId: string): Promise<void> {
	await tx
		.deleteFrom('one_time_link')
		.where('person_id', '=', personId)
		.where('used_at', 'is', null)
		.execute();
}

export async function deleteLinksBefore(tx: Tx, before: Instant): Promise<number> {
	const gone = await tx.deleteFrom('one_time_link').where('expires_at', '<', before).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
