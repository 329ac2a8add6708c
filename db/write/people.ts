import type { Insertable } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { MembershipTable } from '../tables/membership.ts';
import type { PersonTable } from '../tables/person.ts';

/** False when somebody has the e-mail address, even since it was looked for. */
export async function insertPerson(tx: Tx, row: Insertable<PersonTable>): Promise<boolean> {
	const inserted = await tx
		.insertInto('person')
		.values(row)
		.onConflict((conflict) => conflict.column('email').doNothing())
		.executeTakeFirst();
	return Number(inserted.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** False when the person has been changed since `expectedVersion` was read. */
export async function saveSuspension(
	tx: Tx,
	personId: string,
	suspendedAt: Instant | null,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('person')
		.set({ suspendedAt, version: expectedVersion + 1 })
		.where('id', '=', personId)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** One's own number; null takes it away. */
export async function saveTelephone(tx: Tx, personId: string, telephone: string | null): Promise<void> {
	await tx.updateTable('person').set({ telephone }).where('id', '=', personId).execute();
}

export async function insertMembership(tx: Tx, row: Insertable<MembershipTable>): Promise<void> {
	await tx.insertInto('membership').values(row).execute();
}

export async function saveMembershipEnd(tx: Tx, membershipId: string, endsOn: IsoDate): Promise<void> {
	await tx.updateTable('membership').set({ endsOn }).where('id', '=', membershipId).execute();
}
