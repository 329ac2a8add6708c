import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { BidderRegistrationTable } from '../tables/bidder-registration.ts';
import type { SelfRegistrationTable } from '../tables/self-registration.ts';

export async function insertRegistration(
	tx: Tx,
	row: Omit<Insertable<BidderRegistrationTable>, 'confirmedAt'>,
): Promise<void> {
	await tx
		.insertInto('bidderRegistration')
		.values({ ...row, confirmedAt: null })
		.execute();
}

/** Uses the link up; false when another request was first. */
export async function takeRegistration(tx: Tx, id: string, at: Instant): Promise<boolean> {
	const taken = await tx
		.updateTable('bidderRegistration')
		.set({ confirmedAt: at })
		.where('id', '=', id)
		.where('confirmedAt', 'is', null)
		.executeTakeFirst();
	return taken.numUpdatedRows === 1n;
}

export async function insertSelfRegistration(
	tx: Tx,
	row: Omit<Insertable<SelfRegistrationTable>, 'acceptedBy' | 'acceptedAt'>,
): Promise<void> {
	await tx
		.insertInto('selfRegistration')
		.values({ ...row, acceptedBy: null, acceptedAt: null })
		.execute();
}

/** False where there is none, or it was accepted before. */
export async function saveAcceptance(
	tx: Tx,
	organisationId: string,
	{ personId, at }: { readonly personId: string; readonly at: Instant },
): Promise<boolean> {
	const saved = await tx
		.updateTable('selfRegistration')
		.set({ acceptedBy: personId, acceptedAt: at })
		.where('organisationId', '=', organisationId)
		.where('acceptedAt', 'is', null)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

export async function deleteRegistrationsBefore(tx: Tx, before: Instant): Promise<number> {
	const gone = await tx.deleteFrom('bidderRegistration').where('expiresAt', '<', before).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
