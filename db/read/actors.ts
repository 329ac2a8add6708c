import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { OrganisationKind, Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface ActorRow {
	readonly personId: string;
	readonly personName: string;
	readonly personEmail: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly organisationKind: OrganisationKind;
	readonly areaId: string | null;
	readonly roles: string | null;
	readonly boards: string | null;
}

/** The columns of an `ActorRow` over `person p` and `organisation o`, with the roles and boards in force on the (business) day. */
export const actorColumns = (
	today: IsoDate,
): RawBuilder<unknown> => sql`p.id AS "personId", p.name AS "personName", p.email AS "personEmail",
	o.id AS "organisationId", o.name AS "organisationName", o.kind AS "organisationKind", o.area_id AS "areaId",
	(SELECT string_agg(m.role, ',' ORDER BY m.role) FROM membership m WHERE m.person_id = p.id AND m.starts_on <= ${today} AND (m.ends_on IS NULL OR m.ends_on >= ${today})) AS roles,
	(SELECT string_agg(b.board_id, ',' ORDER BY b.board_id) FROM board_member b WHERE b.person_id = p.id AND b.starts_on <= ${today} AND (b.ends_on IS NULL OR b.ends_on >= ${today})) AS boards`;

export const actorOf = (row: ActorRow): Actor => ({
	personId: row.personId,
	personName: row.personName,
	personEmail: row.personEmail,
	organisationId: row.organisationId,
	organisationName: row.organisationName,
	organisationKind: row.organisationKind,
	areaId: row.organisationKind === 'local-authority' ? row.areaId : null,
	boardIds: row.boards === null ? [] : row.boards.split(','),
	roles: row.roles === null ? [] : ([...new Set(row.roles.split(','))] as Role[]),
});

/** The person as the rules see them, before they have signed in; null when absent or suspended. */
export async function findActor(reader: Reader, personId: string, today: IsoDate): Promise<Actor | null> {
	const found = await sql<ActorRow>`
		SELECT ${actorColumns(today)} FROM person p JOIN organisation o ON o.id = p.organisation_id
		WHERE p.id = ${personId} AND p.suspended_at IS NULL`.execute(reader);
	const row = found.rows[0];
	return row === undefined ? null : actorOf(row);
}
