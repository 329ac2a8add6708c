import type { Services } from '../../../../app/services.ts';
import { idsOf, NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

type Chosen = readonly (readonly [reference: string, quarter: number])[];

/** By agreement and contract quarter: a draft, one queried, one submitted by a consortium, and another commissioning body's. */
const RETURNS: Chosen = [
	['WMPCC-DEMO-2023-P-NORTH', 14],
	['WMPCC-DEMO-2023-P-SOUTH', 14],
	['WMPCC-DEMO-2023-S', 15],
	['NPCC-PP-2021-P', 4],
];
/** The same, but each has been submitted. */
const SUBMITTED: Chosen = [['WMPCC-DEMO-2023-P-NORTH', 13], ...RETURNS.slice(1)];

export const sampleReturns: SampleRecords = (services) => returnsOf(services, RETURNS);
export const sampleSubmitted: SampleRecords = (services) => returnsOf(services, SUBMITTED);

/** A section that the return's strand is asked for. */
export const sectionOfReturn = async ({ name }: SampleRecord): Promise<Readonly<Record<string, string>>> => ({
	section: name.endsWith('-S') ? 'partners' : 'referrals',
});

/** A provider reaches a return as the lead of its agreement, or as the member that delivers in one of its areas. */
async function returnsOf({ db }: Services, chosen: Chosen): Promise<readonly SampleRecord[]> {
	const records: SampleRecord[] = [];
	for (const [reference, quarter] of chosen) {
		const found = await db.reader
			.selectFrom('kpiReturn')
			.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
			.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
			.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'kpiReturn.programmeId')
			.select(['kpiReturn.id', 'kpiReturn.agreementId', 'leadId', 'organisationId as bodyId'])
			.where('reference', '=', reference)
			.where('reportingPeriod.number', '=', quarter)
			.executeTakeFirstOrThrow();
		const areas = await db.reader
			.selectFrom('agreementArea')
			.select('organisationId as id')
			.where('agreementId', '=', found.agreementId)
			.execute();
		records.push({
			...NOBODYS,
			name: `return ${quarter} of ${reference}`,
			params: { id: found.id },
			bodyIds: [found.bodyId],
			providerIds: [found.leadId, ...idsOf(areas)],
		});
	}
	return records;
}

/** Of returns with several versions: sent back twice, and queried once. */
export const sampleTwice: SampleRecords = (services) =>
	returnsOf(services, [
		['WMPCC-DEMO-2023-P-SOUTH', 8],
		['WMPCC-DEMO-2023-S', 6],
		['WMPCC-DVPP-2017-P', 6],
	]);

/** Questions about figures, each with the return that it is about; the last one's address names a return that it is not about. */
export async function sampleQueries(services: Services): Promise<readonly SampleRecord[]> {
	const returns = await returnsOf(services, [
		['WMPCC-DEMO-2023-P-SOUTH', 14],
		['WMPCC-DEMO-2023-S', 6],
		['WMPCC-DVPP-2017-S', 4],
	]);
	const records = await Promise.all(returns.map((record) => withQuery(services, record)));
	const [first = NOBODYS, second = NOBODYS] = records;
	return [
		...records,
		{
			...NOBODYS,
			name: 'question of another return',
			params: { id: first.params.id ?? '', query: second.params.query ?? '' },
		},
	];
}

/** Of a consortium, its lead and the member that delivers in the area that the figure is about reach the question. */
async function withQuery({ db }: Services, record: SampleRecord): Promise<SampleRecord> {
	const query = await db.reader
		.selectFrom('returnQuery')
		.select(['id', 'areaId'])
		.where('returnId', '=', record.params.id ?? '')
		.orderBy('id')
		.executeTakeFirstOrThrow();
	const deliverer = await db.reader
		.selectFrom('agreementArea')
		.innerJoin('kpiReturn', 'kpiReturn.agreementId', 'agreementArea.agreementId')
		.select('organisationId as id')
		.where('kpiReturn.id', '=', record.params.id ?? '')
		.where('areaId', '=', query.areaId)
		.execute();
	const [leadId = ''] = record.providerIds;
	return {
		...record,
		name: `question about ${record.name}`,
		params: { ...record.params, query: query.id },
		providerIds: [leadId, ...idsOf(deliverer)],
	};
}
