import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementItem, ItemStep } from '../../app/domain/grant/agreement-item.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { agreementInScope } from './agreements-in-scope.ts';
import { asFound } from './as-found.ts';

export interface ItemAgreementRow {
	readonly id: string;
	readonly title: string;
	readonly programmeName: string;
	readonly leadId: string;
	readonly leadName: string;
	/** The commissioning body that owns the programme today. */
	readonly bodyId: string;
	readonly bodyName: string;
}

export interface AgreementItemRow extends AgreementItem {
	readonly id: Found<'agreement item'>;
	readonly agreementId: string;
	readonly agreementTitle: string;
	readonly bodyId: string;
	readonly ownerName: string;
	readonly ownerOrganisation: string;
	readonly version: number;
}

/** Like the terms, what is written between commissioner and lead is the lead's: no member of a consortium and no delivery partner reads it. */
function keptWith(scope: Scope, today: IsoDate) {
	return (eb: ExpressionBuilder<Schema, 'grantAgreement'>): Expression<SqlBool> =>
		scope.kind === 'provider'
			? eb('grantAgreement.leadId', '=', scope.organisationId)
			: agreementInScope(scope, today)(eb);
}

const withOwner = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('grantAgreement')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('programmeOwnership as owner', (join) =>
			join
				.onRef('owner.programmeId', '=', 'programme.id')
				.on('owner.startsOn', '<=', today)
				.on((eb) => eb.or([eb('owner.endsOn', 'is', null), eb('owner.endsOn', '>=', today)])),
		)
		.where((eb) => keptWith(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'grantAgreement'>));

/** The accepted agreement whose items a reader may see; null when absent or out of scope. */
export const findItemAgreement = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<ItemAgreementRow | null> =>
	(await withOwner(reader, scope, today)
		.innerJoin('organisation as lead', 'lead.id', 'grantAgreement.leadId')
		.innerJoin('organisation as body', 'body.id', 'owner.organisationId')
		.select([
			'grantAgreement.id',
			'grantAgreement.title',
			'programme.name as programmeName',
			'lead.id as leadId',
			'lead.name as leadName',
			'body.id as bodyId',
			'body.name as bodyName',
		])
		.where('grantAgreement.id', '=', id)
		.executeTakeFirst()) ?? null;

export interface ItemsAsked {
	readonly agreementId?: string;
	readonly itemId?: string;
	readonly openOnly?: boolean;
}

/** Items of the agreements within reach; open ones first, by the day they are due. */
export async function listAgreementItems(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: ItemsAsked,
): Promise<readonly AgreementItemRow[]> {
	const rows = await withOwner(reader, scope, today)
		.innerJoin('agreementItem as item', 'item.agreementId', 'grantAgreement.id')
		.innerJoin('person', 'person.id', 'item.ownerId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'item.id',
			'item.agreementId',
			'grantAgreement.title as agreementTitle',
			'owner.organisationId as bodyId',
			'item.kind',
			'item.title',
			'item.detail',
			'item.ownerId',
			'person.name as ownerName',
			'organisation.name as ownerOrganisation',
			'item.dueOn',
			'item.level',
			'item.forBoard',
			'item.openedOn',
			'item.closedOn',
			'item.version',
		])
		.$if(asked.agreementId !== undefined, (query) =>
			query.where('item.agreementId', '=', asked.agreementId ?? ''),
		)
		.$if(asked.itemId !== undefined, (query) => query.where('item.id', '=', asked.itemId ?? ''))
		.$if(asked.openOnly === true, (query) => query.where('item.closedOn', 'is', null))
		.orderBy('item.dueOn')
		.orderBy('item.id')
		.execute();
	const items = rows.map((row) => asFound<AgreementItemRow>({ ...row, forBoard: row.forBoard === 1 }));
	return [
		...items.filter(({ closedOn }) => closedOn === null),
		...items.filter(({ closedOn }) => closedOn !== null),
	];
}

export const findAgreementItem = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	agreementId: string,
	itemId: string,
): Promise<AgreementItemRow | null> =>
	(await listAgreementItems(reader, scope, today, { agreementId, itemId }))[0] ?? null;

/** Its history, the oldest first. */
export const listItemSteps = (
	reader: Reader,
	itemId: Found<'agreement item'>,
): Promise<readonly ItemStep[]> =>
	reader
		.selectFrom('agreementItemStep as step')
		.innerJoin('person', 'person.id', 'step.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'step.kind',
			'step.at',
			'person.name as personName',
			'organisation.name as organisationName',
			'step.words',
		])
		.where('step.itemId', '=', itemId)
		.orderBy('step.number')
		.execute();
