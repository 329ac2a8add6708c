import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** What was bought on the live programme, from each of its providers and by each of the three councils. */
const boughtOf = ({ db }: Services) =>
	db.reader
		.selectFrom('unitOffer')
		.innerJoin('grantAgreement', 'grantAgreement.id', 'unitOffer.agreementId')
		.innerJoin('programme', 'programme.id', 'grantAgreement.programmeId')
		.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'programme.id')
		.innerJoin('area', 'area.id', 'unitOffer.areaId')
		.innerJoin('purchaseOrder', 'purchaseOrder.offerId', 'unitOffer.id')
		.select([
			'unitOffer.id as offer',
			'purchaseOrder.id as order',
			'purchaseOrder.authorityId as authority',
			'area.id as areaId',
			'area.name as area',
			'grantAgreement.leadId',
			'programmeOwnership.organisationId as bodyId',
		])
		.where('programme.slug', '=', 'demonstration-programme-west-midlands')
		.orderBy('area.name')
		.orderBy('purchaseOrder.placedAt')
		.orderBy('purchaseOrder.id');

type Bought = Awaited<ReturnType<ReturnType<typeof boughtOf>['execute']>>[number];

const recordOf = (
	{ area, areaId, leadId, bodyId }: Bought,
	name: string,
	params: Readonly<Record<string, string>>,
): SampleRecord => ({
	...NOBODYS,
	name: `${name} of ${area}`,
	params,
	bodyIds: [bodyId],
	providerIds: [leadId],
	areaIds: [areaId],
});

/** The first of each council. */
const firsts = (rows: readonly Bought[]): readonly Bought[] =>
	rows.filter((row, index) => rows.findIndex(({ area }) => area === row.area) === index);

export const sampleOffers: SampleRecords = async (services) =>
	firsts(await boughtOf(services).execute()).map((row) => recordOf(row, 'an offer', { offer: row.offer }));

export const sampleOrders: SampleRecords = async (services) =>
	firsts(await boughtOf(services).execute()).map((row) => recordOf(row, 'an order', { order: row.order }));

export const samplePlaces: SampleRecords = async (services) => {
	const rows = await boughtOf(services)
		.innerJoin('place', 'place.orderId', 'purchaseOrder.id')
		.select('place.id as place')
		.orderBy('place.number')
		.execute();
	return firsts(rows).map((row) =>
		recordOf(row, 'a place', { order: row.order, place: (row as (typeof rows)[number]).place }),
	);
};

export const sampleInvoices: SampleRecords = async (services) => {
	const rows = await boughtOf(services)
		.innerJoin('invoice', 'invoice.orderId', 'purchaseOrder.id')
		.select(['invoice.id as invoice', 'invoice.issuerId as issuer'])
		.orderBy('invoice.number')
		.execute();
	return firsts(rows).map((row) => {
		const { invoice, issuer } = row as (typeof rows)[number];
		return recordOf(row, 'an invoice', { invoice, issuer });
	});
};

export const sampleStatements: SampleRecords = async (services) =>
	firsts(await boughtOf(services).execute()).map((row) =>
		recordOf(row, 'a statement', { authority: row.authority, quarter: '2026-09-30' }),
	);

/** An area in which the provider of each offer offers nothing yet. */
export const samplePlacesToOffer: SampleRecords = async (services) => {
	const rows = await boughtOf(services)
		.select(['unitOffer.agreementId as agreement', 'unitOffer.interventionId as intervention'])
		.execute();
	const dudley = await services.db.reader
		.selectFrom('area')
		.select('id')
		.where('name', '=', 'Dudley')
		.executeTakeFirstOrThrow();
	return firsts(rows).map((row) => {
		const { agreement, intervention } = row as (typeof rows)[number];
		return {
			...recordOf(row, 'a place to offer', { agreement, intervention, area: dudley.id }),
			areaIds: [],
		};
	});
};
