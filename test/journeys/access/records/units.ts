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
			.selectFrom('grantAgreement')
			.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'grantAgreement.programmeId')
			.select(['grantAgreement.id', 'leadId', 'organisationId as bodyId'])
			.where('reference', '=', reference)
			.executeTakeFirstOrThrow();
		const areas = await db.reader
			.selectFrom('agreementArea')
			.select('organisationId as id')
			.where('agreementId', '=', found.id)
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
			.selectFrom('unitMovement')
			.innerJoin('unitAccount', 'unitAccount.id', 'unitMovement.toAccountId')
			.select('unitMovement.id')
			.where('unitAccount.agreementId', '=', record.params.agreement ?? '')
			.where('unitMovement.kind', '=', 'started')
			.orderBy('unitMovement.id')
			.limit(1)
			.executeTakeFirstOrThrow();
		records.push({ ...record, bodyIds: [], params: { ...record.params, movement: id } });
	}
	return records;
};
