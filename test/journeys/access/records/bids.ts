import { parseNotice } from '../../../../db/read/tender-notice.ts';
import { NOBODYS, type SampleRecords } from './sample-record.ts';

export const NO_TENDER = 'none';

/** Each published tender with its first lot, and one that there is not. */
export const samplePublicTenders: SampleRecords = async ({ db }) => {
	const rows = await db.reader
		.selectFrom('tender')
		.select(['slug', 'notice'])
		.where('state', '=', 'published')
		.orderBy('id')
		.execute();
	return [
		...rows.map(({ slug, notice }) => {
			const { lots, documents } = parseNotice(notice);
			return {
				...NOBODYS,
				name: `tender ${slug}`,
				params: { tender: slug, lot: lots[0]?.lotId ?? '', file: documents[0]?.fileId ?? '' },
			};
		}),
		{ ...NOBODYS, name: 'no tender', params: { tender: NO_TENDER, lot: NO_TENDER, file: NO_TENDER } },
	];
};

/** Each bid with its first submission: its own organisation's, and nobody else's. */
export const sampleBids: SampleRecords = async ({ db }) => {
	const rows = await db.reader.selectFrom('bid').select(['id', 'organisationId']).orderBy('id').execute();
	const letters = await db.reader.selectFrom('outcomeLetter').select(['id', 'bidId']).orderBy('id').execute();
	return rows.map(({ id, organisationId }) => ({
		...NOBODYS,
		name: `bid ${id}`,
		params: {
			bid: id,
			part: 'price',
			number: '1',
			file: 'no-file',
			letter: letters.find(({ bidId }) => bidId === id)?.id ?? 'none',
		},
		providerIds: [organisationId],
	}));
};
