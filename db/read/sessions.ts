import { sql } from 'kysely';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { OrganisationKind, Role } from '../../app/domain/access/role.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

interface SessionRow {
	readonly stage: 'password' | 'complete';
	readonly created_at: Instant;
	readonly seen_at: Instant;
	readonly expires_at: Instant;
	readonly notice: string | null;
	readonly person_id: string;
	readonly person_name: string;
	readonly organisation_id: string;
	readonly organisation_name: string;
	readonly organisation_kind: OrganisationKind;
	readonly area_id: string | null;
	readonly roles: string | null;
	readonly boards: string | null;
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
export async function findSession(reader: Reader, tokenHash: string, now: Instant, today: IsoDate): Promise<FoundSession | null> {
	const found = await sql<SessionRow>`
		SELECT s.stage, s.created_at, s.seen_at, s.expires_at, s.notice, p.id AS person_id, p.name AS person_name,
			o.id AS organisation_id, o.name AS organisation_name, o.kind AS organisation_kind, o.area_id,
			(SELECT string_agg(m.role, ',' ORDER BY m.role) FROM membership m WHERE m.person_id = p.id AND m.starts_on <= ${today} AND (m.ends_on IS NULL OR m.ends_on >= ${today})) AS roles,
			(SELECT string_agg(b.board_id, ',' ORDER BY b.board_id) FROM board_member b WHERE b.person_id = p.id AND b.starts_on <= ${today} AND (b.ends_on IS NULL OR b.ends_on >= ${today})) AS boards
		FROM session s JOIN person p ON p.id = s.person_id JOIN organisation o ON o.id = p.organisation_id
		WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${now} AND p.suspended_at IS NULL`.execute(reader);
	const row = found.rows[0];
	if (row === undefined) return null;
	return {
		stage: row.stage,
		createdAt: row.created_at,
		seenAt: row.seen_at,
		expiresAt: row.expires_at,
		notice: row.notice,
		actor: {
			personId: row.person_id,
			personName: row.person_name,
			organisationId: row.organisation_id,
			organisationName: row.organisation_name,
			organisationKind: row.organisation_kind,
			areaId: row.area_id,
			boardIds: row.boards === null ? [] : row.boards.split(','),
			roles: row.roles === null ? [] : (row.roles.split(',') as Role[]),
		},
	};
}
