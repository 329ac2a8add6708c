import { type ExpressionBuilder, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { allFound, asFound } from './as-found.ts';

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
	/** Where the record is a person: who. */
	readonly subjectPersonId: Found<'person'> | null;
}

export interface AuditEventFound extends AuditLine {
	readonly hash: string;
	readonly previousHash: string;
	/** JSON of before and after; null when it has been erased. */
	readonly payload: string | null;
	/** People whose ids stand in it. */
	readonly peopleNamed: readonly Found<'person'>[];
}

/** What bidders do with their bids: until those have been opened nobody reads of it, for it tells who bids. */
const SEALED_SUBJECT = 'bid';

/**
 * A body's office and auditors see that body's events, and of the bids for its tenders those of bids that have been opened; the system's
 * administrator those of the installation itself; nobody else any.
 */
export const within = (scope: Scope) => (row: ExpressionBuilder<Schema, 'auditEvent'>) =>
	scope.kind === 'office'
		? row.or([
				row('auditEvent.bodyId', '=', scope.bodyId),
				row.and([
					row('auditEvent.bodyId', 'is', null),
					row('auditEvent.subjectKind', '=', SEALED_SUBJECT),
					row('auditEvent.subjectId', 'in', openedBidsOf(scope.bodyId)),
				]),
			])
		: scope.kind === 'installation'
			? row.and([row('auditEvent.bodyId', 'is', null), row('auditEvent.subjectKind', '!=', SEALED_SUBJECT)])
			: sql<SqlBool>`1 = 0`;

/** Bids of the tenders of programmes that the body has owned, once two have opened them; one that was taken back or never submitted stays unread. */
const openedBidsOf = (bodyId: string) =>
	expressionBuilder<Schema, never>()
		.selectFrom('bid')
		.innerJoin('opening', 'opening.tenderId', 'bid.tenderId')
		.innerJoin('tender', 'tender.id', 'bid.tenderId')
		.innerJoin('programmeOwnership as owned', 'owned.programmeId', 'tender.programmeId')
		.select('bid.id')
		.where('bid.state', '=', 'submitted')
		.where('opening.kind', '=', 'quality')
		.where('opening.openedAt', 'is not', null)
		.where('owned.organisationId', '=', bodyId);

const lines = (reader: Reader, scope: Scope) =>
	reader
		.selectFrom('auditEvent')
		.leftJoin('person', 'person.id', 'auditEvent.personId')
		.leftJoin('organisation', 'organisation.id', 'auditEvent.organisationId')
		.where(within(scope))
		.select([
			'auditEvent.sequence',
			'auditEvent.at',
			'person.name as personName',
			'organisation.name as organisationName',
			'auditEvent.role',
			'auditEvent.action',
			'auditEvent.subjectKind',
			'auditEvent.subjectId',
		])
		.select((row) =>
			row
				.case()
				.when('auditEvent.subjectKind', '=', 'person')
				.then(row.ref('auditEvent.subjectId'))
				.end()
				.as('subjectPersonId'),
		);

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
	if (filter.action !== null) query = query.where('auditEvent.action', '=', filter.action);
	if (filter.from !== null) query = query.where('auditEvent.at', '>=', filter.from);
	if (filter.before !== null) query = query.where('auditEvent.at', '<', filter.before);
	if (filter.subject !== null)
		query = query.where('subjectKind', '=', filter.subject.kind).where('subjectId', '=', filter.subject.id);
	if (filter.person !== null) {
		const like = `%${filter.person.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
		query = query.where('auditEvent.personId', 'in', (row) =>
			row.selectFrom('person').select('id').where(sql<SqlBool>`lower(person.name) LIKE ${like} ESCAPE '\\'`),
		);
	}
	if (page.olderThan !== null) query = query.where('sequence', '<', page.olderThan);
	if (page.newerThan !== null) query = query.where('sequence', '>', page.newerThan);
	const rows = await query
		.orderBy('sequence', upwards ? 'asc' : 'desc')
		.limit(page.limit)
		.execute();
	return allFound<AuditLine>(upwards ? rows.reverse() : rows);
}

export async function findAuditEvent(
	reader: Reader,
	scope: Scope,
	sequence: number,
): Promise<AuditEventFound | null> {
	const row = await lines(reader, scope)
		.leftJoin('auditPayload', 'auditPayload.sequence', 'auditEvent.sequence')
		.select(['auditEvent.hash', 'auditEvent.previousHash', 'auditPayload.payload'])
		.where('auditEvent.sequence', '=', sequence)
		.executeTakeFirst();
	if (row === undefined) return null;
	const ids = [
		...`${row.payload ?? ''}`.matchAll(/"\w*[Pp]ersonId":"([^"]+)"|"\w*AdministratorId":"([^"]+)"/g),
	].map((match) => match[1] ?? match[2] ?? '');
	return asFound<AuditEventFound>({ ...row, peopleNamed: asFound<AuditEventFound['peopleNamed']>(ids) });
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
	const actions = found.rows.map((row) => row.action);
	return scope.kind === 'office'
		? actions
		: actions.filter((action) => !action.startsWith(`${SEALED_SUBJECT}.`));
}

/** Names of the people who are subjects or stand in a payload, by id. */
export async function namesOfPeople(
	reader: Reader,
	ids: readonly Found<'person'>[],
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
