import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Pence } from '../../app/domain/money/pence.ts';
import type { OfferTerms } from '../../app/domain/purchase/offer.ts';
import type { OrderState } from '../../app/domain/purchase/order.ts';
import type { Place } from '../../app/domain/purchase/place.ts';
import type { Tx } from '../connect.ts';
import type { Row } from './rows.ts';

const columnsOf = (terms: OfferTerms) => ({
	unitPricePence: terms.unitPricePence,
	vat: terms.vat,
	contracts: terms.contracts,
	nextStartOn: terms.nextStartOn,
	weeksToStart: terms.weeksToStart,
	eligibility: terms.eligibility,
	noShow: terms.noShow,
	creditWeeks: terms.creditWeeks,
	cancelDays: terms.cancelDays,
});

export interface NewOffer {
	readonly id: string;
	readonly agreementId: string;
	readonly interventionId: string;
	readonly areaId: string;
	readonly accountId: string;
	readonly openedOn: IsoDate;
	readonly terms: OfferTerms;
}

export async function insertOffer(
	tx: Tx,
	{ id, agreementId, interventionId, areaId, accountId, openedOn, terms }: NewOffer,
): Promise<void> {
	const key = {
		id,
		agreementId,
		interventionId,
		areaId,
		accountId,
	};
	await tx
		.insertInto('unitOffer')
		.values({ ...key, ...columnsOf(terms), openedOn, closedOn: null })
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function saveOffer(
	tx: Tx,
	id: string,
	terms: OfferTerms,
	closedOn: IsoDate | null,
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('unitOffer')
		.set({ ...columnsOf(terms), closedOn, version: expectedVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

export async function insertOrder(tx: Tx, row: Row<'purchaseOrder'>): Promise<void> {
	await tx.insertInto('purchaseOrder').values(row).execute();
}

/** Whoever changes an order, its places or its invoices holds its row first and reads it after. */
export async function lockOrder(tx: Tx, id: string): Promise<void> {
	await tx
		.updateTable('purchaseOrder')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', id)
		.execute();
}

export async function saveOrderState(
	tx: Tx,
	id: string,
	standing: OrderState,
	approvedBy?: string,
): Promise<void> {
	await tx
		.updateTable('purchaseOrder')
		.set((row) => ({
			state: standing.state,
			version: row('version', '+', 1),
			...('startsOn' in standing ? { startsOn: standing.startsOn } : {}),
			...(approvedBy === undefined ? {} : { approvedBy }),
		}))
		.where('id', '=', id)
		.execute();
}

export interface StepTaken {
	readonly kind: string;
	readonly at: Instant;
	readonly personId: string | null;
	readonly words?: string;
}

/** The next line of an order's history. The order's row must be held. */
export async function appendOrderStep(
	tx: Tx,
	orderId: string,
	{ kind, at, personId, words = '' }: StepTaken,
): Promise<void> {
	const { steps } = await tx
		.selectFrom('purchaseOrderStep')
		.select((count) => count.fn.countAll<number>().as('steps'))
		.where('orderId', '=', orderId)
		.executeTakeFirstOrThrow();
	await tx
		.insertInto('purchaseOrderStep')
		.values({ orderId, number: Number(steps) + 1, kind, at, personId, words })
		.execute();
}

export async function insertPlaces(tx: Tx, orderId: string, places: readonly Place[]): Promise<void> {
	if (places.length === 0) return;
	await tx
		.insertInto('place')
		.values(
			places.map(({ id, number, code, state, startsOn, endedOn, credited, keepUntil }) => ({
				id,
				orderId,
				number,
				code,
				state,
				startsOn,
				endedOn,
				credited: credited ? 1 : 0,
				keepUntil,
			})),
		)
		.execute();
}

export async function savePlace(
	tx: Tx,
	{ id, state, startsOn, endedOn, credited, keepUntil }: Place,
): Promise<void> {
	await tx
		.updateTable('place')
		.set({ state, startsOn, endedOn, credited: credited ? 1 : 0, keepUntil })
		.where('id', '=', id)
		.execute();
}

export async function eraseCodes(tx: Tx, placeIds: readonly string[]): Promise<void> {
	if (placeIds.length === 0) return;
	await tx.updateTable('place').set({ code: null }).where('id', 'in', placeIds).execute();
}

/** False when somebody else has set it since `expectedVersion` was read; 0 where there was none. */
export async function saveThreshold(
	tx: Tx,
	organisationId: string,
	approvalAbovePence: Pence,
	expectedVersion: number,
): Promise<boolean> {
	if (expectedVersion === 0) {
		const row = { organisationId, approvalAbovePence };
		const set = await tx
			.insertInto('authoritySetting')
			.values(row)
			.onConflict((conflict) => conflict.column('organisationId').doNothing())
			.executeTakeFirst();
		return set.numInsertedOrUpdatedRows === 1n;
	}
	const saved = await tx
		.updateTable('authoritySetting')
		.set({ approvalAbovePence, version: expectedVersion + 1 })
		.where('organisationId', '=', organisationId)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}
