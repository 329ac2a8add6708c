import type { ExpressionBuilder } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Term } from '../../app/domain/grant/version-state.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { allFound, asFound } from './as-found.ts';
import { ownedBy } from './owned-by.ts';
import type { AccountRow } from './unit-ledger.ts';

/** What the ledger of units must know of an agreement. */
export interface UnitAgreement extends Term {
	readonly id: Found<'agreement'>;
	readonly programmeId: Found<'programme'>;
	readonly programmeSlug: string;
	readonly programmeName: string;
	readonly title: string;
	readonly reference: string;
	readonly leadId: string;
	readonly leadName: string;
	readonly strand: 'perpetrator' | 'support';
}

const agreements = (reader: Reader) =>
	reader
		.selectFrom('grantAgreement')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.select([
			'grantAgreement.id',
			'grantAgreement.programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'grantAgreement.title',
			'grantAgreement.reference',
			'grantAgreement.leadId',
			'organisation.name as leadName',
			'strand.kind as strand',
			'grantAgreement.startsOn',
			'grantAgreement.endsOn',
			'grantAgreement.terminatedOn',
		]);

/** Agreements of a programme already found in scope, perpetrator work first. */
export const listUnitAgreements = async (
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly UnitAgreement[]> =>
	allFound<UnitAgreement>(
		await agreements(reader)
			.where('grantAgreement.programmeId', '=', programmeId)
			.orderBy('strand.kind')
			.orderBy('grantAgreement.reference')
			.orderBy('grantAgreement.id')
			.execute(),
	);

/** An agreement of which the reader reaches the units: the body's that owns its programme today, its lead's, and whoever delivers in one of its areas. */
export const findUnitAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<UnitAgreement | null> => {
	const row = await agreements(reader)
		.where('grantAgreement.id', '=', id)
		.where((eb) => {
			switch (scope.kind) {
				case 'everything':
					return eb.lit(true);
				case 'office':
					return ownedBy(scope.bodyId, today, 'grantAgreement.programmeId');
				case 'provider':
					return delivers(scope.organisationId)(eb);
				default:
					return eb.lit(false);
			}
		})
		.executeTakeFirst();
	return row === undefined ? null : asFound<UnitAgreement>(row);
};

/** Leads it, or delivers in one of its areas. */
const delivers = (organisationId: string) => (eb: ExpressionBuilder<Schema, 'grantAgreement'>) =>
	eb.or([
		eb('grantAgreement.leadId', '=', organisationId),
		eb.exists(
			eb
				.selectFrom('agreementArea as reached')
				.select('reached.areaId')
				.whereRef('reached.agreementId', '=', 'grantAgreement.id')
				.where('reached.organisationId', '=', organisationId),
		),
	]);

/** The agreements that a provider leads or delivers under, the newest first. */
export const listOwnAgreements = async (reader: Reader, scope: Scope): Promise<readonly UnitAgreement[]> =>
	scope.kind !== 'provider'
		? []
		: allFound<UnitAgreement>(
				await agreements(reader)
					.where(delivers(scope.organisationId))
					.orderBy('grantAgreement.startsOn', 'desc')
					.orderBy('grantAgreement.reference')
					.orderBy('grantAgreement.id')
					.execute(),
			);

/** Names that stand beside accounts, by id. */
export interface UnitNames {
	readonly areas: ReadonlyMap<string, string>;
	readonly interventions: ReadonlyMap<string, string>;
	readonly funders: ReadonlyMap<string, string>;
}

/** For accounts already found in scope. Areas in the order of the alphabet. */
export async function getUnitNames(reader: Reader, accounts: readonly AccountRow[]): Promise<UnitNames> {
	if (accounts.length === 0) return { areas: new Map(), interventions: new Map(), funders: new Map() };
	const ids = (pick: (account: (typeof accounts)[number]) => string): readonly string[] => [
		...new Set(accounts.map(pick)),
	];
	const named = async (
		table: 'area' | 'intervention' | 'organisation',
		of: readonly string[],
	): Promise<ReadonlyMap<string, string>> => {
		const rows = await reader
			.selectFrom(table)
			.select(['id', 'name'])
			.where('id', 'in', of)
			.orderBy('name')
			.orderBy('id')
			.execute();
		return new Map(rows.map(({ id, name }) => [id, name]));
	};
	return {
		areas: await named(
			'area',
			ids(({ areaId }) => areaId),
		),
		interventions: await named(
			'intervention',
			ids(({ interventionId }) => interventionId),
		),
		funders: await named(
			'organisation',
			ids(({ funderId }) => funderId),
		),
	};
}
