import type { Services } from '../../../../app/services.ts';
import { sampleProgrammes } from './programmes.ts';
import type { SampleRecord } from './sample-record.ts';

/** Programmes to which something is given in kind; an officer of another body reaches none. */
export async function sampleProgrammesInKind(services: Services): Promise<readonly SampleRecord[]> {
	const records = await sampleProgrammes(services);
	const given = await services.db.reader
		.selectFrom('inKindContribution')
		.select('programmeId')
		.distinct()
		.orderBy('programmeId')
		.execute();
	return records.filter(({ params }) => given.some(({ programmeId }) => programmeId === params.programmeId));
}

export async function contributionOfProgramme(
	{ params }: SampleRecord,
	{ db }: Services,
): Promise<Readonly<Record<string, string>>> {
	const row = await db.reader
		.selectFrom('inKindContribution')
		.select('id')
		.where('programmeId', '=', params.programmeId ?? '')
		.orderBy('id')
		.executeTakeFirstOrThrow();
	return { contribution: row.id };
}
