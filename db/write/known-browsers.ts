import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

/** `first`: nothing was known of this person before, so nothing can be told apart. */
export type BrowserKnown = 'known' | 'first' | 'new';

/** Keeps that the person signed in with this browser, and answers whether it was known. */
export async function rememberBrowser(
	tx: Tx,
	personId: string,
	browserHash: string,
	at: Instant,
): Promise<BrowserKnown> {
	const seen = await tx
		.updateTable('knownBrowser')
		.set({ lastSeenAt: at })
		.where('personId', '=', personId)
		.where('browserHash', '=', browserHash)
		.executeTakeFirst();
	if (seen.numUpdatedRows > 0n) return 'known';
	const other = await tx
		.selectFrom('knownBrowser')
		.select('browserHash')
		.where('personId', '=', personId)
		.limit(1)
		.executeTakeFirst();
	await tx
		.insertInto('knownBrowser')
		.values({ personId, browserHash, firstSeenAt: at, lastSeenAt: at })
		.onConflict((conflict) => conflict.columns(['personId', 'browserHash']).doNothing())
		.execute();
	return other === undefined ? 'first' : 'new';
}

export async function deleteBrowsersUnseenSince(tx: Tx, at: Instant): Promise<number> {
	const gone = await tx.deleteFrom('knownBrowser').where('lastSeenAt', '<', at).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
