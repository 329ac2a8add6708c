import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { WayOfPaying } from '../../app/domain/grant/agreement-terms.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Reader, Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { ownedBy } from './owned-by.ts';

/** A grant agreement as its money is about it. */
export interface MoneyAgreement {
	readonly id: string;
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
	readonly programmeId: string;
	readonly programmeName: string;
	readonly programmeSlug: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
}

/** The money of an agreement is between its commissioner and its lead: a member or delivery partner of a consortium does not see it. */
export function moneyInScope(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'grant_agreement'>): Expression<SqlBool> => {
		if (scope.kind === 'everything') return eb.lit(true);
		if (scope.kind === 'provider') return eb('grant_agreement.lead_id', '=', scope.organisationId);
		if (scope.kind !== 'office') return eb.lit(false);
		return ownedBy(scope.bodyId, today, 'grant_agreement.programme_id');
	};
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('grant_agreement')
		.innerJoin('organisation as lead', 'lead.id', 'grant_agreement.lead_id')
		.innerJoin('strand', 'strand.id', 'grant_agreement.strand_id')
		.innerJoin('programme', 'programme.id', 'grant_agreement.programme_id')
		.innerJoin('programme_ownership as owner', (join) =>
			join
				.onRef('owner.programme_id', '=', 'programme.id')
				.on('owner.starts_on', '<=', today)
				.on((eb) => eb.or([eb('owner.ends_on', 'is', null), eb('owner.ends_on', '>=', today)])),
		)
		.innerJoin('organisation as body', 'body.id', 'owner.organisation_id')
		.select([
			'grant_agreement.id',
			'grant_agreement.reference',
			'grant_agreement.title',
			'strand.kind as strand',
			'grant_agreement.paid',
			'grant_agreement.value_pence as valuePence',
			'grant_agreement.starts_on as startsOn',
			'grant_agreement.ends_on as endsOn',
			'grant_agreement.terminated_on as terminatedOn',
			'grant_agreement.lead_id as leadId',
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
): Promise<MoneyAgreement | null> =>
	(await query(reader, scope, today).where('grant_agreement.id', '=', id).executeTakeFirst()) ?? null;

export const listMoneyAgreements = (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: { readonly programmeId?: string } = {},
): Promise<readonly MoneyAgreement[]> =>
	query(reader, scope, today)
		.$if(asked.programmeId !== undefined, (part) =>
			part.where('grant_agreement.programme_id', '=', asked.programmeId ?? ''),
		)
		.orderBy('programme.name')
		.orderBy('strand.kind')
		.orderBy('grant_agreement.reference')
		.orderBy('grant_agreement.id')
		.execute();

/** Holds the agreement's row: of two who decide about its money at once, the second decides on what the first has left. */
export async function lockMoneyAgreement(
	tx: Tx,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<MoneyAgreement | null> {
	await tx
		.updateTable('grant_agreement')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('id', '=', id)
		.execute();
	return findMoneyAgreement(tx, scope, today, id);
}

/** Organisations that are party to it: its lead, members and delivery partners. */
export async function listPartyIds(reader: Reader, agreementId: string): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('agreement_party')
		.select('organisation_id')
		.where('agreement_id', '=', agreementId)
		.orderBy('organisation_id')
		.execute();
	return rows.map((row) => row.organisation_id);
}
