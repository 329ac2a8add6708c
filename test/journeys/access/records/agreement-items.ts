import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** One of each agreement that has any; the provider's side is the lead's alone. */
export async function sampleItems({ db }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('agreement_item')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'agreement_item.agreement_id')
		.innerJoin('programme_ownership as owner', 'owner.programme_id', 'agreement.programme_id')
		.select([
			'agreement_item.id',
			'agreement.id as agreementId',
			'agreement.title',
			'agreement.lead_id as leadId',
			'owner.organisation_id as bodyId',
		])
		.orderBy('agreement_item.closed_on', 'desc')
		.orderBy('agreement_item.id')
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
