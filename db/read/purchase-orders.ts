import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../app/domain/calendar/london.ts';
import type { Order, OrderState } from '../../app/domain/purchase/order.ts';
import type { Place } from '../../app/domain/purchase/place.ts';
import type { Reader } from '../connect.ts';
import { orderInScope } from './orders-in-scope.ts';

export interface OrderRow {
	readonly order: Order;
	readonly version: number;
	readonly number: string;
	readonly authorityId: string;
	readonly authority: string;
	readonly offerId: string;
	readonly programmeId: string;
	readonly programme: string;
	readonly agreementId: string;
	readonly supportAgreementId: string | null;
	readonly accounts: { readonly offerId: string; readonly ownId: string };
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
		.selectFrom('purchase_order')
		.innerJoin('unit_offer', 'unit_offer.id', 'purchase_order.offer_id')
		.innerJoin('grant_agreement', 'grant_agreement.id', 'purchase_order.agreement_id')
		.innerJoin('programme', 'programme.id', 'purchase_order.programme_id')
		.innerJoin('intervention', 'intervention.id', 'unit_offer.intervention_id')
		.innerJoin('area', 'area.id', 'unit_offer.area_id')
		.innerJoin('organisation as provider', 'provider.id', 'grant_agreement.lead_id')
		.innerJoin('organisation as authority', 'authority.id', 'purchase_order.authority_id')
		.select([
			'purchase_order.id',
			'purchase_order.version',
			'purchase_order.number',
			'authority.id as authorityId',
			'authority.name as authority',
			'purchase_order.offer_id as offerId',
			'purchase_order.account_id as ownAccountId',
			'unit_offer.account_id as offerAccountId',
			'programme.id as programmeId',
			'programme.name as programme',
			'purchase_order.agreement_id as agreementId',
			'purchase_order.support_agreement_id as supportAgreementId',
			'intervention.name as intervention',
			'area.id as areaId',
			'area.name as area',
			'provider.id as providerId',
			'provider.name as provider',
			'purchase_order.cost_centre as costCentre',
			'purchase_order.purchase_reference as purchaseReference',
			'purchase_order.placed_at as placedAt',
			'purchase_order.kind',
			'purchase_order.units',
			'purchase_order.state',
			'purchase_order.starts_on as startsOn',
			'purchase_order.placed_by as placedBy',
			'purchase_order.unit_price_pence as unitPricePence',
			'purchase_order.vat',
			'purchase_order.contracts',
			'purchase_order.no_show as noShow',
			'purchase_order.credit_weeks as creditWeeks',
			'purchase_order.cancel_days as cancelDays',
			'purchase_order.weeks_to_start as weeksToStart',
		])
		.where((eb) => orderInScope(scope, today)(eb));

type Found = Awaited<ReturnType<ReturnType<typeof query>['executeTakeFirstOrThrow']>>;

function rowOf(found: Found): OrderRow {
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
	return { ...row, order, accounts: { offerId: offerAccountId, ownId: ownAccountId } };
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
	asked: { readonly areaId?: string } = {},
): Promise<readonly OrderRow[]> {
	const rows = await query(reader, scope, today)
		.$if(asked.areaId !== undefined, (some) => some.where('unit_offer.area_id', '=', asked.areaId ?? ''))
		.orderBy('purchase_order.placed_at', 'desc')
		.orderBy('purchase_order.id')
		.execute();
	return rows.map(rowOf);
}

export async function findOrder(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	id: string,
): Promise<OrderRow | null> {
	const row = await query(reader, scope, today).where('purchase_order.id', '=', id).executeTakeFirst();
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

/** What happened to an order already found in scope, from the beginning. */
export const listOrderSteps = (reader: Reader, orderId: string): Promise<readonly OrderStepRow[]> =>
	reader
		.selectFrom('purchase_order_step as step')
		.leftJoin('person', 'person.id', 'step.person_id')
		.leftJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'step.kind',
			'step.at',
			'step.person_id as personId',
			'person.name as person',
			'organisation.name as organisation',
			'step.words',
		])
		.where('step.order_id', '=', orderId)
		.orderBy('step.number')
		.execute();

/** The places of orders already found in scope, by order and number. */
export async function listPlacesOf(
	reader: Reader,
	orderIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
	if (orderIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('place')
		.select([
			'order_id as orderId',
			'id',
			'number',
			'code',
			'state',
			'starts_on as startsOn',
			'ended_on as endedOn',
			'credited',
			'keep_until as keepUntil',
		])
		.where('order_id', 'in', orderIds)
		.orderBy('order_id')
		.orderBy('number')
		.execute();
	const places = rows.map(({ credited, ...place }) => ({ ...place, credited: credited === 1 }));
	return Map.groupBy(places, ({ orderId }) => orderId);
}

/** Places whose code has been kept as long as it may be. */
export const listCodesToErase = (
	reader: Reader,
	today: IsoDate,
	most: number,
): Promise<readonly { readonly id: string; readonly orderId: string }[]> =>
	reader
		.selectFrom('place')
		.select(['id', 'order_id as orderId'])
		.where('keep_until', '<', today)
		.where('code', 'is not', null)
		.orderBy('keep_until')
		.orderBy('id')
		.limit(most)
		.execute();

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
