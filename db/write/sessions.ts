import type { Insertable } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';
import type { SessionTable } from '../tables/session.ts';

export async function insertSession(tx: Tx, row: Insertable<SessionTable>): Promise<void> {
	await tx.insertInto('session').values(row).execute();
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
	await tx.deleteFrom('session').where('tokenHash', '=', tokenHash).execute();
}

/** Signs a person out everywhere. */
export async function deleteSessionsOf(tx: Tx, personId: string): Promise<void> {
	await tx.deleteFrom('session').where('personId', '=', personId).execute();
}

/** Signs everybody out. */
export async function deleteAllSessions(tx: Tx): Promise<number> {
	return Number((await tx.deleteFrom('session').executeTakeFirst()).numDeletedRows);
}

export async function saveSessionSeen(tx: Tx, tokenHash: string, seenAt: Instant): Promise<void> {
	await tx.updateTable('session').set({ seenAt }).where('tokenHash', '=', tokenHash).execute();
}

/** A sentence for the next page ("The return has been submitted"), shown once. */
export async function saveNotice(tx: Tx, tokenHash: string, notice: string | null): Promise<void> {
	await tx.updateTable('session').set({ notice }).where('tokenHash', '=', tokenHash).execute();
}

/** Signs a person out everywhere but here. Answers how many sessions ended. */
export async function deleteOtherSessionsOf(
	tx: Tx,
	personId: string,
	keptTokenHash: string,
): Promise<number> {
	const gone = await tx
		.deleteFrom('session')
		.where('personId', '=', personId)
		.where('tokenHash', '<>', keptTokenHash)
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}

/** Those past their absolute end, and those that have been idle since before `idleSince`. */
export async function deleteEndedSessions(tx: Tx, now: Instant, idleSince: Instant): Promise<number> {
	const gone = await tx
		.deleteFrom('session')
		.where((row) => row.or([row('expiresAt', '<', now), row('seenAt', '<', idleSince)]))
		.executeTakeFirst();
	return Number(gone.numDeletedRows);
}

export interface NextSession {
	readonly tokenHash: string;
	readonly personId: string;
	readonly at: Instant;
	readonly expiresAt: Instant;
}

/**
 * A complete session with a token of its own in place of one that is still open. False, and nothing written, where that one is the person's
 * no longer: ended or run out meanwhile, or taken by another request. Its row is locked by this, so nobody can end it in between.
 */
export async function replaceSession(
	tx: Tx,
	replaced: { readonly tokenHash: string; readonly stage: SessionTable['stage'] },
	next: NextSession,
): Promise<boolean> {
	const gone = await tx
		.deleteFrom('session')
		.where('tokenHash', '=', replaced.tokenHash)
		.where('personId', '=', next.personId)
		.where('stage', '=', replaced.stage)
		.where('expiresAt', '>', next.at)
		.executeTakeFirst();
	if (gone.numDeletedRows !== 1n) return false;
	await insertSession(tx, {
		tokenHash: next.tokenHash,
		personId: next.personId,
		createdAt: next.at,
		seenAt: next.at,
		expiresAt: next.expiresAt,
		stage: 'complete',
		notice: null,
	});
	return true;
}
