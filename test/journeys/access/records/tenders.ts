import { requirementsOf } from '../../../../app/domain/tender/requirements.ts';
import type { Services } from '../../../../app/services.ts';
import { parseNotice } from '../../../../db/read/tender-notice.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './sample-record.ts';

/** The tenders of the demonstration in these states, each with its first lot, requirement, question and bid. */
async function sampleTenders(
	{ db }: Services,
	states: readonly string[],
	isOpened: boolean,
): Promise<readonly SampleRecord[]> {
	const rows = await db.reader
		.selectFrom('tender')
		.innerJoin('programme', 'programme.id', 'tender.programmeId')
		.select([
			'tender.id',
			'tender.slug',
			'tender.state',
			'tender.notice',
			'tender.programmeId',
			'programme.slug as programme',
		])
		.orderBy('tender.id')
		.execute();
	const records: SampleRecord[] = [];
	for (const { id, slug, state, notice, programmeId, programme } of rows) {
		if (!states.includes(state)) continue;
		const opened = await db.reader
			.selectFrom('openedPart')
			.innerJoin('bidSubmission', 'bidSubmission.id', 'openedPart.submissionId')
			.select('bidSubmission.id')
			.where('bidSubmission.tenderId', '=', id)
			.orderBy('bidSubmission.id')
			.executeTakeFirst();
		if (isOpened && opened === undefined) continue;
		const asked = await db.reader
			.selectFrom('clarification')
			.select('id')
			.where('tenderId', '=', id)
			.orderBy('id')
			.executeTakeFirst();
		const challenge = await db.reader
			.selectFrom('awardChallenge')
			.select('id')
			.where('tenderId', '=', id)
			.where('kind', '=', 'claim')
			.orderBy('id')
			.executeTakeFirst();
		const letter = await db.reader
			.selectFrom('outcomeLetter')
			.innerJoin('bid', 'bid.id', 'outcomeLetter.bidId')
			.select('outcomeLetter.id')
			.where('bid.tenderId', '=', id)
			.orderBy('outcomeLetter.id')
			.executeTakeFirst();
		const owners = await db.reader
			.selectFrom('programmeOwnership')
			.select('organisationId as id')
			.where('programmeId', '=', programmeId)
			.execute();
		const { lots, requirements, questions, documents } = parseNotice(notice);
		const lot = lots[0]?.lotId ?? '';
		records.push({
			...NOBODYS,
			name: `tender ${state} ${slug}`,
			params: {
				programme,
				tender: slug,
				lot,
				// Of those that its first lot must meet.
				requirement: requirementsOf({ requirements }, lots[0] ?? { areaIds: [] })[0]?.requirementId ?? '',
				question: questions[0]?.questionId ?? '',
				document: documents[0]?.documentId ?? '',
				file: documents[0]?.fileId ?? '',
				bid: opened?.id ?? '',
				clarification: asked?.id ?? '',
				list: 'lots',
				entry: lot,
				act: 'cancel',
				kind: 'quality',
				notice: 'award-notice',
				challenge: challenge?.id ?? '',
				letter: letter?.id ?? '',
			},
			bodyIds: owners.map(({ id: owner }) => owner),
		});
	}
	return records;
}

export const draftTenders: SampleRecords = (services) => sampleTenders(services, ['draft'], false);
export const someTenders: SampleRecords = (services) =>
	sampleTenders(services, ['draft', 'published', 'cancelled'], false);
export const publishedTenders: SampleRecords = (services) => sampleTenders(services, ['published'], false);
export const openedTenders: SampleRecords = (services) => sampleTenders(services, ['published'], true);
/** About which somebody has asked. */
export const askedTenders: SampleRecords = async (services) =>
	(await sampleTenders(services, ['published'], false)).filter(({ params }) => params.clarification !== '');
/** With a claim about one of its awards. */
export const claimedTenders: SampleRecords = async (services) =>
	(await sampleTenders(services, ['published'], true)).filter(({ params }) => params.challenge !== '');
/** Of whose decisions bidders have been told. */
export const toldTenders: SampleRecords = async (services) =>
	(await sampleTenders(services, ['published'], true)).filter(({ params }) => params.letter !== '');
