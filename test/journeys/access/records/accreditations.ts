import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** One entry of the register for each provider: the newest that has not lapsed, where there is one. */
export async function sampleAccreditations({ db }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('accreditation')
		.innerJoin('programme_ownership as owner', 'owner.programme_id', 'accreditation.programme_id')
		.innerJoin('organisation', 'organisation.id', 'accreditation.organisation_id')
		.select([
			'accreditation.id',
			'organisation.id as organisationId',
			'organisation.name',
			'owner.organisation_id as bodyId',
		])
		.orderBy('expires_on', 'desc')
		.orderBy('accreditation.id')
		.execute();
	const one = new Map(rows.map((row) => [row.organisationId, row]));
	return [...one.values()].map(({ id, organisationId, name, bodyId }) => ({
		...NOBODYS,
		name,
		params: { accreditation: id },
		bodyIds: [bodyId],
		providerIds: [organisationId],
	}));
}
