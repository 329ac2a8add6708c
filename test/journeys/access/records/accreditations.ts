import type { Services } from '../../../../app/services.ts';
import { NOBODYS, type SampleRecord } from './sample-record.ts';

/** One entry of the register for each provider: the newest that has not lapsed, where there is one. */
export async function sampleAccreditations({ db }: Services): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('accreditation')
		.innerJoin('programmeOwnership as owner', 'owner.programmeId', 'accreditation.programmeId')
		.innerJoin('organisation', 'organisation.id', 'accreditation.organisationId')
		.select([
			'accreditation.id',
			'organisation.id as organisationId',
			'organisation.name',
			'owner.organisationId as bodyId',
		])
		.orderBy('expiresOn', 'desc')
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
