import { sql } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Db, Reader } from '../connect.ts';

/** The wall's clock as all servers of a portal read it: PostgreSQL's own; on SQLite, which has one server, that server's. */
export async function readDatabaseClock(
	reader: Reader,
	{ db, clock }: { readonly db: Pick<Db, 'engine'>; readonly clock: { now(): Instant } },
): Promise<Instant> {
	if (db.engine === 'sqlite') return clock.now();
	const now = sql<Instant>`to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
	return (await reader.selectNoFrom(now.as('now')).executeTakeFirstOrThrow()).now;
}
