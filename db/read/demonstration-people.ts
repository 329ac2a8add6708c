import { sql } from 'kysely';
import type { OrganisationKind, Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface DemonstrationPersonRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly organisation: string;
	readonly organisationKind: OrganisationKind;
	readonly roles: readonly Role[];
	/** By name, those on which the person sits today. */
	readonly boards: readonly string[];
	readonly codeSecretSealed: string | null;
	readonly codeLastStep: number;
}

/** The demonstration's people who can sign in, by organisation (the commissioning bodies first) and name. */
export async function listDemonstrationPeople(
	reader: Reader,
	today: IsoDate,
): Promise<readonly DemonstrationPersonRow[]> {
	const found = await sql<
		Omit<DemonstrationPersonRow, 'roles' | 'boards'> & {
			readonly roles: string | null;
			readonly boards: string | null;
		}
	>`
		SELECT p.id, p.name, p.email, o.name AS organisation, o.kind AS "organisationKind",
			c.totp_secret_sealed AS "codeSecretSealed", c.totp_last_step AS "codeLastStep",
			(SELECT string_agg(m.role, ',' ORDER BY m.role) FROM membership m WHERE m.person_id = p.id AND m.starts_on <= ${today} AND (m.ends_on IS NULL OR m.ends_on >= ${today})) AS roles,
			(SELECT string_agg(b.name, '|' ORDER BY b.name) FROM board_member s JOIN board b ON b.id = s.board_id WHERE s.person_id = p.id AND s.starts_on <= ${today} AND (s.ends_on IS NULL OR s.ends_on >= ${today})) AS boards
		FROM person p JOIN organisation o ON o.id = p.organisation_id JOIN credential c ON c.person_id = p.id
		WHERE p.demonstration = 1 AND p.suspended_at IS NULL
		ORDER BY CASE o.kind WHEN 'commissioning-body' THEN 1 WHEN 'provider' THEN 2 WHEN 'local-authority' THEN 3 ELSE 4 END, o.name, p.name, p.id`.execute(
		reader,
	);
	return found.rows.map((row) => ({
		...row,
		boards: row.boards === null ? [] : row.boards.split('|'),
		roles: row.roles === null ? [] : ([...new Set(row.roles.split(','))] as Role[]),
	}));
}

export async function countDemonstrationPeople(reader: Reader): Promise<number> {
	const row = await reader
		.selectFrom('person')
		.select((count) => count.fn.countAll<number>().as('people'))
		.where('demonstration', '=', 1)
		.executeTakeFirstOrThrow();
	return Number(row.people);
}
