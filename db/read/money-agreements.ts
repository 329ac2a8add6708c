import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { WayOfPaying } from '../../app/domain/grant/agreement-terms.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { allFound, asFound } from './as-found.ts';
import { ownedBy } from './owned-by.ts';

/** A grant agreement as its money is about it. */
export interface MoneyAgreement {
	readonly id: Found<'agreement'>;
	readonly reference: string;
	readonly title: string;
	readonly strand: StrandKind;
	readonly paid: WayOfPaying;
	readonly valuePence: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly terminatedOn: IsoDate | null;
	readonly leadId: string;
	readonly leadName: string;
	readonly programmeId: Found<'programme'>;
	readonly programmeName: string;
	readonly programmeSlug: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
}

/** The money of an agreement is between its commissioner and its lead: a member or delivery partner of a consortium does not see it. */
export function moneyInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): Expression<SqlBool> => {
		if (scope.kind === 'everything') return eb.lit(true);
		if (scope.kind === 'provider') return eb('grantAgreement.leadId', '=', scope.organisationId);
		if (scope.kind !== 'office') return eb.lit(false);
		return ownedBy(scope.bodyId, today, 'grantAgreement.programmeId');
	};
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('grantAgreement')
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.innerJoin('strand', 'strand.id', 'grantAgreement.strandId')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.select([
			'grantAgreement.id',
			'grantAgreement.reference',
			'grantAgreement.title',
			'strand.kind as strand',
			'grantAgreement.paid',
			'grantAgreement.valuePence',
			'grantAgreement.startsOn',
			'grantAgreement.endsOn',
			'grantAgreement.terminatedOn',
			'grantAgreement.leadId',
			'lead.name as leadName',
			'programme.id as programmeId',
			'programme.name as programmeName',
			'programme.slug as programmeSlug',
			'body.id as bodyId',
			'body.name as bodyName',
		])
		.where(moneyInScope(scope, today));

/** Null: absent and out of scope alike. */
export const findMoneyAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<MoneyAgreement | null> => {
	const row = await query(reader, scope, today).where('grantAgreement.id', '=', id).executeTakeFirst();
	return row === undefined ? null : asFound<MoneyAgreement>(row);
};

export const listMoneyAgreements = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: { readonly programmeId?: string } = {},
): Promise<readonly MoneyAgreement[]> =>
	allFound<MoneyAgreement>(
		await query(reader, scope, today)
			.$if(asked.programmeId !== undefined, (part) =>
				part.where('grantAgreement.programmeId', '=', asked.programmeId ?? ''),
			)
			.orderBy('programme.name')
			.orderBy('strand.kind')
			.orderBy('grantAgreement.reference')
			.orderBy('grantAgreement.id')
			.execute(),
	);

/** Holds the agreement's row: of two who decide about its money at once, the second decides on what the first has left. */
export async function lockMoneyAgreement(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<MoneyAgreement | null> {
	await tx
		.updateTable('grantAgreement')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findMoneyAgreement(tx, scope, today, id);
}

/** Organisations that are party to it: its lead, members and delivery partners. */
export async function listPartyIds(
	reader: Reader,
	agreementId: Found<'agreement'>,
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('agreementParty')
		.select('organisationId')
		.where('agreementId', '=', agreementId)
		.orderBy('organisationId')
		.execute();
	return rows.map((row) => row.organisationId);
}
