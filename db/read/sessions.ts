import { sql } from 'kysely';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { type ActorRow, actorColumns, actorOf } from './actors.ts';
import { isUnlisted } from './listed-providers.ts';

interface SessionRow extends ActorRow {
	readonly stage: 'password' | 'complete';
	readonly createdAt: Instant;
	readonly seenAt: Instant;
	readonly expiresAt: Instant;
	readonly notice: string | null;
}

export interface FoundSession {
	readonly stage: 'password' | 'complete';
	readonly createdAt: Instant;
	readonly seenAt: Instant;
	readonly expiresAt: Instant;
	readonly notice: string | null;
	readonly actor: Actor;
}

/** The session and its person with the roles and boards in force on the (business) day, in one query; null when absent, suspended or past its absolute end. */
export async function findSession(
	reader: Reader,
	tokenHash: string,
	now: Instant,
	today: IsoDate,
): Promise<FoundSession | null> {
	const found = await sql<SessionRow>`
		SELECT s.stage, s.created_at AS "createdAt", s.seen_at AS "seenAt", s.expires_at AS "expiresAt", s.notice, ${actorColumns(today)}
		FROM session s JOIN person p ON p.id = s.person_id JOIN organisation o ON o.id = p.organisation_id
		WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${now} AND p.suspended_at IS NULL`.execute(reader);
	const row = found.rows[0];
	if (row === undefined) return null;
	return {
		stage: row.stage,
		createdAt: row.createdAt,
		seenAt: row.seenAt,
		expiresAt: row.expiresAt,
		notice: row.notice,
		actor: actorOf(row),
	};
}

export interface OpenSession {
	readonly tokenHash: string;
	readonly createdAt: Instant;
	readonly seenAt: Instant;
}

/** Where one is signed in oneself, the latest first; those that have been idle too long are over. */
export const listOpenSessions = (
	reader: Reader,
	{ personId }: Pick<Actor, 'personId'>,
	now: Instant,
	idleSince: Instant,
): Promise<readonly OpenSession[]> =>
	reader
		.selectFrom('session')
		.select(['tokenHash', 'createdAt', 'seenAt'])
		.where('personId', '=', personId)
		.where('stage', '=', 'complete')
		.where('expiresAt', '>', now)
		.where('seenAt', '>=', idleSince)
		.orderBy('createdAt', 'desc')
		.orderBy('tokenHash')
		.execute();

/** Whether the organisation of whoever is signed in may do nothing but bid: it registered itself, and nobody has taken it on yet. */
export const mayOnlyBid = (reader: Reader, actor: Parameters<typeof isUnlisted>[1]): Promise<boolean> =>
	isUnlisted(reader, actor);

/** Asked for every page that a person reads: counted in an index of its own. */
export async function countUnread(reader: Reader, personId: string): Promise<number> {
	const row = await reader
		.selectFrom('outbox')
		.select((count) => count.fn.countAll<number>().as('unread'))
		.where('personId', '=', personId)
		.where('inPortal', '=', 1)
		.where('readAt', 'is', null)
		.where('droppedAt', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(row.unread);
}
