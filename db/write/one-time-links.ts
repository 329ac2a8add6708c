import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { OneTimeLinkTable } from '../tables/one-time-link.ts';

/** A new link; earlier ones of the same person stop working. */
export async function replaceLink(tx: Tx, row: Omit<Insertable<OneTimeLinkTable>, 'usedAt'>): Promise<void> {
	await deleteLinksOf(tx, row.personId);
	await tx
		.insertInto('oneTimeLink')
		.values({ ...row, usedAt: null })
		.execute();
}

/** Uses the link up; false when another request was first. */
export async function takeLink(tx: Tx, tokenHash: string, at: Instant): Promise<boolean> {
	const taken = await tx
		.updateTable('oneTimeLink')
		.set({ usedAt: at })
		.where('tokenHash', '=', tokenHash)
		.where('usedAt', 'is', null)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}

export async function deleteLinksOf(tx: Tx, personId: string): Promise<void> {
	await tx.deleteFrom('oneTimeLink').where('personId', '=', personId).where('usedAt', 'is', null).execute();
}

export async function deleteLinksBefore(tx: Tx, before: Instant): Promise<number> {
	const gone = await tx.deleteFrom('oneTimeLink').where('expiresAt', '<', before).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
