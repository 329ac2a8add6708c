import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** One of each agreement that has any; the provider's side is the lead's alone. */
export async function sampleItems({ db }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('agreementItem')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'agreementItem.agreementId')
		.innerJoin('programmeOwnership as owner', 'owner.programmeId', 'agreement.programmeId')
		.select([
			'agreementItem.id',
			'agreement.id as agreementId',
			'agreement.title',
			'agreement.leadId',
			'owner.organisationId as bodyId',
		])
		.orderBy('agreementItem.closedOn', 'desc')
		.orderBy('agreementItem.id')
		.execute();
	const one = new Map(rows.map((row) => [row.agreementId, row]));
	return [...one.values()].map(({ id, agreementId, title, leadId, bodyId }) => ({
		...NOBODYS,
		name: title,
		params: { agreement: agreementId, item: id },
		bodyIds: [bodyId],
		providerIds: [leadId],
	}));
}
