import type { Services } from '../../../../app/services.ts';
import { idsOf, NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** Two providers' of one programme, a consortium's, and another commissioning body's. */
const REFERENCES = [
	'WMPCC-DEMO-2023-P-NORTH',
	'WMPCC-DEMO-2023-P-SOUTH',
	'WMPCC-DEMO-2023-S',
	'NPCC-PP-2021-P',
];

/** Units are seen by the agreement's lead and by whoever delivers in one of its areas; a movement is one of the area that the member delivers in. */
export const sampleUnits: SampleRecords = async ({ db }: Services) => {
	const records: SampleRecord[] = [];
	for (const reference of REFERENCES) {
		const found = await db.reader
			.selectFrom('grant_agreement')
			.innerJoin('programme_ownership', 'programme_ownership.programme_id', 'grant_agreement.programme_id')
			.select(['grant_agreement.id', 'lead_id as leadId', 'organisation_id as bodyId'])
			.where('reference', '=', reference)
			.executeTakeFirstOrThrow();
		const areas = await db.reader
			.selectFrom('agreement_area')
			.select('organisation_id as id')
			.where('agreement_id', '=', found.id)
			.execute();
		records.push({
			...NOBODYS,
			name: `units of ${reference}`,
			params: { agreement: found.id },
			bodyIds: [found.bodyId],
			providerIds: [found.leadId, ...idsOf(areas)],
		});
	}
	return records;
};

/** A start, which the lead alone reaches in every area. */
export const sampleMovements: SampleRecords = async (services) => {
	const units = (await sampleUnits(services)).filter(({ name }) => !name.endsWith('-S'));
	const records: SampleRecord[] = [];
	for (const record of units) {
		const { id } = await services.db.reader
			.selectFrom('unit_movement')
			.innerJoin('unit_account', 'unit_account.id', 'unit_movement.to_account_id')
			.select('unit_movement.id')
			.where('unit_account.agreement_id', '=', record.params.agreement ?? '')
			.where('unit_movement.kind', '=', 'started')
			.orderBy('unit_movement.id')
			.limit(1)
			.executeTakeFirstOrThrow();
		records.push({ ...record, bodyIds: [], params: { ...record.params, movement: id } });
	}
	return records;
};
