import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Term } from '../../app/domain/grant/version-state.ts';
import type { UnitAccount } from '../../app/domain/unit/unit-movement.ts';
import type { Reader } from '../connect.ts';
import { ownedBy } from './owned-by.ts';

/** What the ledger of units must know of an agreement. */
export interface UnitAgreement extends Term {
	readonly id: string;
	readonly programmeId: string;
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
		.selectFrom('grant_agreement')
		.innerJoin('programme', 'programme.id', 'grant_agreement.programme_id')
		.innerJoin('organisation', 'organisation.id', 'grant_agreement.lead_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.select([
			'grant_agreement.id',
			'grant_agreement.programme_id as programmeId',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
			'grant_agreement.title',
			'grant_agreement.reference',
			'grant_agreement.lead_id as leadId',
			'organisation.name as leadName',
			'strand.kind as strand',
			'grant_agreement.starts_on as startsOn',
			'grant_agreement.ends_on as endsOn',
			'grant_agreement.terminated_on as terminatedOn',
		]);

/** Agreements of a programme already found in scope, perpetrator work first. */
export const listUnitAgreements = (reader: Reader, programmeId: string): Promise<readonly UnitAgreement[]> =>
	agreements(reader)
		.where('grant_agreement.programme_id', '=', programmeId)
		.orderBy('strand.kind')
		.orderBy('grant_agreement.reference')
		.orderBy('grant_agreement.id')
		.execute();

/** An agreement of which the reader reaches the units: the body's that owns its programme today, its lead's, and whoever delivers in one of its areas. */
export const findUnitAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<UnitAgreement | null> => {
	const found = agreements(reader).where('grant_agreement.id', '=', id);
	if (scope.kind === 'everything') return (await found.executeTakeFirst()) ?? null;
	if (scope.kind === 'office')
		return (
			(await found.where(ownedBy(scope.bodyId, today, 'grant_agreement.programme_id')).executeTakeFirst()) ??
			null
		);
	if (scope.kind !== 'provider') return null;
	return (
		(await found
			.where((eb) =>
				eb.or([
					eb('grant_agreement.lead_id', '=', scope.organisationId),
					eb.exists(
						eb
							.selectFrom('agreement_area as reached')
							.select('reached.area_id')
							.whereRef('reached.agreement_id', '=', 'grant_agreement.id')
							.where('reached.organisation_id', '=', scope.organisationId),
					),
				]),
			)
			.executeTakeFirst()) ?? null
	);
};

/** The agreements that a provider leads or delivers under, the newest first. */
export const listOwnAgreements = (reader: Reader, scope: Scope): Promise<readonly UnitAgreement[]> =>
	scope.kind !== 'provider'
		? Promise.resolve([])
		: agreements(reader)
				.where((eb) =>
					eb.or([
						eb('grant_agreement.lead_id', '=', scope.organisationId),
						eb.exists(
							eb
								.selectFrom('agreement_area as reached')
								.select('reached.area_id')
								.whereRef('reached.agreement_id', '=', 'grant_agreement.id')
								.where('reached.organisation_id', '=', scope.organisationId),
						),
					]),
				)
				.orderBy('grant_agreement.starts_on', 'desc')
				.orderBy('grant_agreement.reference')
				.orderBy('grant_agreement.id')
				.execute();

/** Names that stand beside accounts, by id. */
export interface UnitNames {
	readonly areas: ReadonlyMap<string, string>;
	readonly interventions: ReadonlyMap<string, string>;
	readonly funders: ReadonlyMap<string, string>;
}

/** For accounts already found in scope. Areas in the order of the alphabet. */
export async function getUnitNames(
	reader: Reader,
	accounts: readonly Pick<UnitAccount, 'areaId' | 'interventionId' | 'funderId'>[],
): Promise<UnitNames> {
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
