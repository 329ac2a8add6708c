import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** An event of each commissioning body's, and one of the installation's own. */
export const sampleEvents: SampleRecords = async ({ db }) => {
	const events = await db.reader
		.selectFrom('auditEvent')
		.select((row) => ['bodyId', row.fn.min<number>('sequence').as('sequence')])
		.groupBy('bodyId')
		.orderBy('bodyId')
		.execute();
	return events.map(
		({ bodyId, sequence }): SampleRecord => ({
			...NOBODYS,
			name: bodyId === null ? 'event of the installation' : 'event of a commissioning body',
			params: { sequence: String(sequence) },
			bodyIds: bodyId === null ? [] : [bodyId],
		}),
	);
};
