import { sql } from 'kysely';
import type { Tx } from '../connect.ts';

interface Limit {
	readonly attempts: number;
	readonly minutes: number;
}

/**
 * Counts one attempt against the key and says how many seconds to wait: 0 while the limit is not passed. The attempt that passes
 * it starts the wait anew. One statement, so that attempts at the same moment are all counted. `nowMs` is the wall's time.
 */
export async function takeAttempt(tx: Tx, key: string, limit: Limit, nowMs: number): Promise<number> {
	const window = limit.minutes * 60_000;
	const counted = await sql<{ points: number; expire: number }>`
		INSERT INTO rate_limit (key, points, expire) VALUES (${key}, 1, ${nowMs + window})
		ON CONFLICT (key) DO UPDATE SET
			points = CASE WHEN rate_limit.expire > ${nowMs} THEN rate_limit.points + 1 ELSE 1 END,
			expire = CASE WHEN rate_limit.expire > ${nowMs} AND rate_limit.points <> ${limit.attempts} THEN rate_limit.expire ELSE excluded.expire END
		RETURNING points, expire`.execute(tx);
	const row = counted.rows[0];
	if (row === undefined || row.points <= limit.attempts) return 0;
	return Math.max(1, Math.ceil((row.expire - nowMs) / 1000));
}

/** The person has shown who they are: what was counted against the key is forgotten. */
export async function forgetAttempts(tx: Tx, keys: readonly string[]): Promise<void> {
	await tx.deleteFrom('rateLimit').where('key', 'in', keys).execute();
}

/** An attempt that succeeded does not count against an address that many people share. */
export async function giveAttemptBack(tx: Tx, key: string): Promise<void> {
	await tx
		.updateTable('rateLimit')
		.set((row) => ({ points: row('points', '-', 1) }))
		.where('key', '=', key)
		.where('points', '>', 0)
		.execute();
}

export async function deleteExpiredLimits(tx: Tx, nowMs: number): Promise<number> {
	const gone = await tx.deleteFrom('rateLimit').where('expire', '<', nowMs).executeTakeFirst();
	return Number(gone.numDeletedRows);
}
