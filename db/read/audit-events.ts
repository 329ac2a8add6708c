import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';

export interface AuditFilter {
	/** Part of a name. */
	readonly person: string | null;
	readonly action: string | null;
	readonly subject: { readonly kind: string; readonly id: string } | null;
	readonly from: Instant | null;
	/** Not included. */
	readonly before: Instant | null;
}

export interface AuditLine {
	readonly sequence: number;
	readonly at: Instant;
	readonly personName: string | null;
	readonly organisationName: string | null;
	/** Roles held at the time, with commas; `clock` for the portal itself. */
	readonly role: string;
	readonly action: string;
	readonly subjectKind: string;
	readonly subjectId: string;
}

export interface AuditEventFound extends AuditLine {
	readonly hash: string;
	readonly previousHash: string;
	/** JSON of before and after; null when it has been erased. */
	readonly payload: string | null;
}

/** A body's office and auditors see that body's events; the system's administrator those of the installation itself; nobody else any. */
const within = (scope: Scope) => (row: ExpressionBuilder<Schema, 'audit_event'>) =>
	scope.kind === 'office'
		? row('audit_event.body_id', '=', scope.bodyId)
		: scope.kind === 'installation'
			? row('audit_event.body_id', 'is', null)
			: sql<SqlBool>`1 = 0`;

const lines = (reader: Reader, scope: Scope) =>
	reader
		.selectFrom('audit_event')
		.leftJoin('person', 'person.id', 'audit_event.person_id')
		.leftJoin('organisation', 'organisation.id', 'audit_event.organisation_id')
		.where(within(scope))
		.select([
			'audit_event.sequence',
			'audit_event.at',
			'person.name as person_name',
			'organisation.name as organisation_name',
			'audit_event.role',
			'audit_event.action',
			'audit_event.subject_kind',
			'audit_event.subject_id',
		]);

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

const lineOf = (row: Row): AuditLine => ({
	sequence: row.sequence,
	at: row.at,
	personName: row.person_name,
	organisationName: row.organisation_name,
	role: row.role,
	action: row.action,
	subjectKind: row.subject_kind,
	subjectId: row.subject_id,
});

export interface AuditPage {
	/** Events older than this one; null for the latest. */
	readonly olderThan: number | null;
	/** Events newer than this one. */
	readonly newerThan: number | null;
	readonly limit: number;
}

/** Events, the latest first. A sequence is nobody else's, so it breaks every tie. */
export async function listAuditEvents(
	reader: Reader,
	scope: Scope,
	filter: AuditFilter,
	page: AuditPage,
): Promise<readonly AuditLine[]> {
	const upwards = page.newerThan !== null;
	let query = lines(reader, scope);
	if (filter.action !== null) query = query.where('audit_event.action', '=', filter.action);
	if (filter.from !== null) query = query.where('audit_event.at', '>=', filter.from);
	if (filter.before !== null) query = query.where('audit_event.at', '<', filter.before);
	if (filter.subject !== null)
		query = query.where('subject_kind', '=', filter.subject.kind).where('subject_id', '=', filter.subject.id);
	if (filter.person !== null) {
		const like = `%${filter.person.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
		query = query.where('audit_event.person_id', 'in', (row) =>
			row.selectFrom('person').select('id').where(sql<SqlBool>`lower(person.name) LIKE ${like} ESCAPE '\\'`),
		);
	}
	if (page.olderThan !== null) query = query.where('sequence', '<', page.olderThan);
	if (page.newerThan !== null) query = query.where('sequence', '>', page.newerThan);
	const rows = await query
		.orderBy('sequence', upwards ? 'asc' : 'desc')
		.limit(page.limit)
		.execute();
	return (upwards ? rows.reverse() : rows).map(lineOf);
}

export async function findAuditEvent(
	reader: Reader,
	scope: Scope,
	sequence: number,
): Promise<AuditEventFound | null> {
	const row = await lines(reader, scope)
		.leftJoin('audit_payload', 'audit_payload.sequence', 'audit_event.sequence')
		.select(['audit_event.hash', 'audit_event.previous_hash', 'audit_payload.payload'])
		.where('audit_event.sequence', '=', sequence)
		.executeTakeFirst();
	return row === undefined
		? null
		: { ...lineOf(row), hash: row.hash, previousHash: row.previous_hash, payload: row.payload };
}

/** The actions that the reader's part of the trail has, one step along the index for each. */
export async function listAuditActions(reader: Reader, scope: Scope): Promise<readonly string[]> {
	if (scope.kind !== 'office' && scope.kind !== 'installation') return [];
	const body = scope.kind === 'office' ? sql`body_id = ${scope.bodyId}` : sql`body_id IS NULL`;
	const found = await sql<{ action: string }>`
		WITH RECURSIVE step(action) AS (
			SELECT (SELECT min(action) FROM audit_event WHERE ${body})
			UNION ALL
			SELECT (SELECT min(e.action) FROM audit_event e WHERE ${body} AND e.action > step.action) FROM step WHERE step.action IS NOT NULL
		) SELECT action FROM step WHERE action IS NOT NULL ORDER BY action`.execute(reader);
	return found.rows.map((row) => row.action);
}

/** Names of the people who are subjects or stand in a payload, by id. */
export async function namesOfPeople(
	reader: Reader,
	ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('person')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.orderBy('id')
		.execute();
	return new Map(rows.map((row) => [row.id, row.name]));
}
