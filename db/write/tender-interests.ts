import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

interface By {
	readonly personId: string;
	readonly at: Instant;
}

/** Shows interest, for the first time or again after it was withdrawn. */
export async function saveInterest(
	tx: Tx,
	tenderId: string,
	organisationId: string,
	{ personId, at }: By,
): Promise<void> {
	const shown = { expressedBy: personId, expressedAt: at, withdrawnBy: null, withdrawnAt: null };
	await tx
		.insertInto('tenderInterest')
		.values({ tenderId, organisationId, ...shown })
		.onConflict((conflict) => conflict.columns(['tenderId', 'organisationId']).doUpdateSet(shown))
		.execute();
}

/** False when there was none. */
export async function saveInterestWithdrawal(
	tx: Tx,
	tenderId: string,
	organisationId: string,
	{ personId, at }: By,
): Promise<boolean> {
	const saved = await tx
		.updateTable('tenderInterest')
		.set({ withdrawnBy: personId, withdrawnAt: at })
		.where('tenderId', '=', tenderId)
		.where('organisationId', '=', organisationId)
		.where('withdrawnAt', 'is', null)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}
