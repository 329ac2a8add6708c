import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { SessionTable } from '../tables/session.ts';

export async function insertSession(tx: Tx, row: Insertable<SessionTable>): Promise<void> {
	await tx.insertInto('session').values(row).execute();
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
	await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Signs a person out everywhere. */
export async function deleteSessionsOf(tx: Tx, personId: string): Promise<void> {
	await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}

export async function saveSessionSeen(tx: Tx, tokenHash: string, seenAt: Instant): Promise<void> {
	await tx.updateTable('session').set({ seen_at: seenAt }).where('token_hash', '=', tokenHash).execute();
}

/** A sentence for the next page ("The return has been submitted"), shown once. */
export async function saveNotice(tx: Tx, tokenHash: string, notice: string | null): Promise<void> {
	await tx.updateTable('session').set({ notice }).where('token_hash', '=', tokenHash).execute();
}
