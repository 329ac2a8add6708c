import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { Order, OrderState } from '../../app/domain/purchase/order.ts';
import type { Place } from '../../app/domain/purchase/place.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';
import { orderInScope } from './orders-in-scope.ts';

/** Of the offer that it was placed on, and the authority's own. */
export interface OrderAccounts {
	readonly offerId: Found<'unit account'>;
	readonly ownId: Found<'unit account'>;
}

export interface OrderRow {
	readonly id: Found<'order'>;
	readonly order: Order;
	readonly version: number;
	readonly number: string;
	readonly authorityId: string;
	readonly authority: string;
	readonly offerId: string;
	readonly programmeId: Found<'programme'>;
	readonly programme: string;
	readonly agreementId: Found<'agreement'>;
	readonly supportAgreementId: Found<'agreement'> | null;
	readonly accounts: OrderAccounts;
	readonly intervention: string;
	readonly areaId: string;
	readonly area: string;
	readonly providerId: string;
	readonly provider: string;
	readonly costCentre: string;
	readonly purchaseReference: string;
	readonly placedAt: Instant;
}

const query = (reader: Reader, scope: Scope, today: IsoDate) =>
	reader
		.selectFrom('purchaseOrder')
		.innerJoin('unitOffer', 'unitOffer.id', 'purchaseOrder.offerId')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'purchaseOrder.agreementId')
		.innerJoin('programme', 'programme.id', 'purchaseOrder.programmeId')
		.innerJoin('intervention', 'intervention.id', 'unitOffer.interventionId')
		.innerJoin('area', 'area.id', 'unitOffer.areaId')
		.innerJoin('organisation as provider', 'provider.id', 'grantAgreement.leadId')
		.innerJoin('organisation as authority', 'authority.id', 'purchaseOrder.authorityId')
		.select([
			'purchaseOrder.id',
			'purchaseOrder.version',
			'purchaseOrder.number',
			'authority.id as authorityId',
			'authority.name as authority',
			'purchaseOrder.offerId',
			'purchaseOrder.accountId as ownAccountId',
			'unitOffer.accountId as offerAccountId',
			'programme.id as programmeId',
			'programme.name as programme',
			'purchaseOrder.agreementId',
			'purchaseOrder.supportAgreementId',
			'intervention.name as intervention',
			'area.id as areaId',
			'area.name as area',
			'provider.id as providerId',
			'provider.name as provider',
			'purchaseOrder.costCentre',
			'purchaseOrder.purchaseReference',
			'purchaseOrder.placedAt',
			'purchaseOrder.kind',
			'purchaseOrder.units',
			'purchaseOrder.state',
			'purchaseOrder.startsOn',
			'purchaseOrder.placedBy',
			'purchaseOrder.unitPricePence',
			'purchaseOrder.vat',
			'purchaseOrder.contracts',
			'purchaseOrder.noShow',
			'purchaseOrder.creditWeeks',
			'purchaseOrder.cancelDays',
			'purchaseOrder.weeksToStart',
		])
		.where((eb) => orderInScope(scope, today)(eb));

type Row = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function rowOf(found: Row): OrderRow {
	const {
		id,
		kind,
		units,
		state,
		startsOn,
		placedBy,
		unitPricePence,
		vat,
		contracts,
		noShow,
		creditWeeks,
		cancelDays,
		weeksToStart,
		...rest
	} = found;
	const { ownAccountId, offerAccountId, ...row } = rest;
	const terms = { unitPricePence, vat, contracts, noShow, creditWeeks, cancelDays, weeksToStart };
	const order: Order = {
		id,
		kind,
		units,
		placedBy,
		placedOn: londonDay(row.placedAt),
		standing: standingOf(state, startsOn),
		...terms,
	};
	return asFound<OrderRow>({
		...row,
		id,
		order,
		accounts: asFound<OrderAccounts>({ offerId: offerAccountId, ownId: ownAccountId }),
	});
}

function standingOf(state: OrderState['state'], startsOn: IsoDate | null): OrderState {
	if (state !== 'confirmed' && state !== 'delivered') return { state };
	if (startsOn === null) throw new Error(`an order that is ${state} has a start date`);
	return { state, startsOn };
}

/** The newest first. */
export async function listOrders(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	asked: { readonly areaId?: string; readonly states?: readonly OrderState['state'][] } = {},
): Promise<readonly OrderRow[]> {
	const rows = await query(reader, scope, today)
		.$if(asked.states !== undefined, (some) => some.where('purchaseOrder.state', 'in', asked.states ?? []))
		.$if(asked.areaId !== undefined, (some) => some.where('unitOffer.areaId', '=', asked.areaId ?? ''))
		.orderBy('purchaseOrder.placedAt', 'desc')
		.orderBy('purchaseOrder.id')
		.execute();
	return rows.map(rowOf);
}

export async function findOrder(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OrderRow | null> {
	const row = await query(reader, scope, today).where('purchaseOrder.id', '=', id).executeTakeFirst();
	return row === undefined ? null : rowOf(row);
}

export interface OrderStepRow {
	readonly kind: string;
	readonly at: Instant;
	readonly personId: string | null;
	readonly person: string | null;
	readonly organisation: string | null;
	readonly words: string;
}

/** What happened to an order, from the beginning. */
export const listOrderSteps = (reader: Reader, orderId: Found<'order'>): Promise<readonly OrderStepRow[]> =>
	reader
		.selectFrom('purchaseOrderStep as step')
		.leftJoin('person', 'person.id', 'step.personId')
		.leftJoin('organisation', 'organisation.id', 'person.organisationId')
		.select([
			'step.kind',
			'step.at',
			'step.personId',
			'person.name as person',
			'organisation.name as organisation',
			'step.words',
		])
		.where('step.orderId', '=', orderId)
		.orderBy('step.number')
		.execute();

/** The places of orders, by order and number. */
export async function listPlacesOf(
	reader: Reader,
	orderIds: readonly Found<'order'>[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
	if (orderIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('place')
		.select(['orderId', 'id', 'number', 'code', 'state', 'startsOn', 'endedOn', 'credited', 'keepUntil'])
		.where('orderId', 'in', orderIds)
		.orderBy('orderId')
		.orderBy('number')
		.execute();
	const places = rows.map(({ credited, ...place }) => ({ ...place, credited: credited === 1 }));
	return Map.groupBy(places, ({ orderId }) => orderId);
}

/** Authorities with orders in scope, by name; an authority finds itself whether it has bought anything or not. */
export async function listBuyers(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
	if (scope.kind === 'authority')
		return reader
			.selectFrom('organisation')
			.select(['id', 'name'])
			.where('id', '=', scope.organisationId)
			.orderBy('id')
			.execute();
	const rows = await query(reader, scope, today).orderBy('authority.name').orderBy('authority.id').execute();
	return [
		...new Map(
			rows.map(({ authorityId, authority }) => [authorityId, { id: authorityId, name: authority }]),
		).values(),
	];
}

export const findBuyer = async (
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<{ readonly id: string; readonly name: string } | null> =>
	(await listBuyers(reader, scope, today)).find((buyer) => buyer.id === id) ?? null;
