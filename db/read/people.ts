import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '../../app/domain/access/actor.ts';
import { DAYS_TO_CONFIRM } from '../../app/domain/access/decide-device-recovery.ts';
import type { Found } from '../../app/domain/access/found.ts';
import type { Membership } from '../../app/domain/access/membership.ts';
import {
	ADMINISTRATOR_ROLES,
	type PeopleScope,
	REMEMBERED_DAYS,
} from '../../app/domain/access/people-scope.ts';
import type { OrganisationKind } from '../../app/domain/access/role.ts';
import { addMinutes } from '../../app/domain/calendar/instant.ts';
import { addDays, type Instant, type IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { asFound } from './as-found.ts';

export interface PersonLine {
	readonly id: Found<'person'>;
	readonly name: string;
	readonly email: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly organisationKind: OrganisationKind;
	readonly suspendedAt: Instant | null;
	/** Has taken up the invitation. */
	readonly hasPassword: boolean;
	readonly hasDevice: boolean;
	readonly version: number;
}

/** On which reach hangs: the business day for roles, the wall's clock for whoever waits to begin again. */
export interface Moment {
	readonly today: IsoDate;
	readonly now: Instant;
}

const within =
	(scope: PeopleScope, { today, now }: Moment) =>
	(row: ExpressionBuilder<Schema, 'person'>) => {
		switch (scope.kind) {
			case 'own-organisation':
				return row('person.organisationId', '=', scope.organisationId);
			case 'administrators-everywhere':
				return row.or([
					row.exists(
						row
							.selectFrom('membership')
							.select('membership.id')
							.whereRef('membership.personId', '=', 'person.id')
							.where('membership.role', 'in', ADMINISTRATOR_ROLES)
							.where((held) =>
								held.or([
									held('membership.endsOn', 'is', null),
									held('membership.endsOn', '>=', addDays(today, -REMEMBERED_DAYS)),
								]),
							),
					),
					row.exists(
						row
							.selectFrom('deviceRecovery')
							.select('deviceRecovery.id')
							.whereRef('deviceRecovery.personId', '=', 'person.id')
							.where('approvedAt', 'is', null)
							.where('requestedAt', '>', addMinutes(now, -(DAYS_TO_CONFIRM + 1) * 24 * 60)),
					),
				]);
			case 'nobody':
				return sql<SqlBool>`1 = 0`;
		}
	};

const people = (reader: Reader, scope: PeopleScope, moment: Moment) =>
	reader
		.selectFrom('person')
		.where(within(scope, moment))
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.leftJoin('credential', 'credential.personId', 'person.id')
		.select([
			'person.id',
			'person.name',
			'person.email',
			'person.suspendedAt',
			'person.version',
			'organisation.id as organisationId',
			'organisation.name as organisationName',
			'organisation.kind as organisationKind',
			'credential.passwordChangedAt',
			'credential.totpConfirmedAt',
		]);

type Row = Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number];

const lineOf = ({ passwordChangedAt, totpConfirmedAt, ...row }: Row): PersonLine =>
	asFound<PersonLine>({
		...row,
		hasPassword: passwordChangedAt !== null,
		hasDevice: totpConfirmedAt !== null,
	});

/** People by organisation and name, `limit` of them after the first `offset`. */
export async function listPeople(
	reader: Reader,
	scope: PeopleScope,
	moment: Moment,
	{ offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly PersonLine[]> {
	const rows = await people(reader, scope, moment)
		.orderBy('organisation.name')
		.orderBy('person.name')
		.orderBy('person.id')
		.offset(offset)
		.limit(limit)
		.execute();
	return rows.map(lineOf);
}

export async function findPerson(
	reader: Reader,
	scope: PeopleScope,
	moment: Moment,
	id: string,
): Promise<PersonLine | null> {
	const row = await people(reader, scope, moment).where('person.id', '=', id).executeTakeFirst();
	return row === undefined ? null : lineOf(row);
}

/** The person with their row held until the transaction ends, so that two who change the same person stand in line (the update takes the lock on PostgreSQL). */
export async function lockPerson(
	tx: Tx,
	scope: PeopleScope,
	moment: Moment,
	id: string,
): Promise<PersonLine | null> {
	if ((await findPerson(tx, scope, moment, id)) === null) return null;
	await tx
		.updateTable('person')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findPerson(tx, scope, moment, id);
}

/** All that each person has held or will hold, the latest first, by the person's id. */
export async function listMemberships(
	reader: Reader,
	personIds: readonly Found<'person'>[],
): Promise<ReadonlyMap<string, readonly Membership[]>> {
	if (personIds.length === 0) return new Map();
	const rows = await memberships(reader).select('personId').where('personId', 'in', personIds).execute();
	const byPerson = Map.groupBy(rows, ({ personId }) => personId);
	return new Map(
		[...byPerson].map(([personId, held]) => [
			personId,
			held.map(({ id, role, startsOn, endsOn }) => ({ id, role, startsOn, endsOn })),
		]),
	);
}

/** One's own, in the same order. */
export const listOwnMemberships = (
	reader: Reader,
	{ personId }: Pick<Actor, 'personId'>,
): Promise<readonly Membership[]> => memberships(reader).where('personId', '=', personId).execute();

const memberships = (reader: Reader) =>
	reader
		.selectFrom('membership')
		.select(['id', 'role', 'startsOn', 'endsOn'])
		.orderBy('startsOn', 'desc')
		.orderBy('role')
		.orderBy('id');
