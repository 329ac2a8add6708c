import type { Services } from '../../../../app/services.ts';
import type { Asker } from '../askers.ts';
import { idsOf, NOBODYS, reaches, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** Two providers' of one programme, a consortium's, an older one's, and another commissioning body's. */
const REFERENCES = ['WMPCC-DEMO-2023-P-NORTH', 'WMPCC-DEMO-2023-S', 'WMPCC-DVPP-2017-P', 'NPCC-PP-2021-P'];

interface AgreementRecord extends SampleRecord {
	readonly leadId: string;
}

async function agreementsOf({ db }: Services): Promise<readonly AgreementRecord[]> {
	const records: AgreementRecord[] = [];
	for (const reference of REFERENCES) {
		const found = await db.reader
			.selectFrom('grantAgreement')
			.innerJoin('programmeOwnership', 'programmeOwnership.programmeId', 'grantAgreement.programmeId')
			.select(['grantAgreement.id', 'leadId', 'organisationId as bodyId'])
			.where('reference', '=', reference)
			.executeTakeFirstOrThrow();
		const parties = await db.reader
			.selectFrom('agreementParty')
			.select('organisationId as id')
			.where('agreementId', '=', found.id)
			.execute();
		records.push({
			...NOBODYS,
			name: `agreement ${reference}`,
			params: { agreement: found.id, number: '1' },
			bodyIds: [found.bodyId],
			providerIds: idsOf(parties),
			leadId: found.leadId,
		});
	}
	return records;
}

/** All of an agreement's parties see its page. */
export const sampleAgreements: SampleRecords = agreementsOf;

/** What is between the commissioner and the lead. */
export const ofLead = (asker: Asker, record: SampleRecord): boolean =>
	asker.kind === 'provider'
		? (record as AgreementRecord).leadId === asker.organisationId
		: reaches(asker, record);
