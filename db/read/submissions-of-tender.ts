import type { Found } from '../../app/domain/access/found.ts';
import type { ArchivedSubmission } from '../../app/domain/evaluation/archive/archive-facts.ts';
import type { Reader } from '../connect.ts';

export type SubmissionOfTender = Omit<ArchivedSubmission, 'parts' | 'opened'>;

/** Each time that a bid was submitted which was not taken back, those that were replaced or lapsed among them. For after opening. */
export const listSubmissions = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly SubmissionOfTender[]> =>
	reader
		.selectFrom('bidSubmission as one')
		.innerJoin('bid', 'bid.id', 'one.bidId')
		.innerJoin('organisation', 'organisation.id', 'bid.organisationId')
		.innerJoin('person', 'person.id', 'one.submittedBy')
		.select([
			'one.id as submissionId',
			'one.bidId',
			'bid.lotId',
			'bid.organisationId',
			'organisation.name as bidder',
			'one.number',
			'one.sequence',
			'one.noticeVersion',
			'one.receivedAt',
			'one.closesAt',
			'person.name as submittedByName',
			'one.commitment',
			'one.signature',
		])
		.where('one.tenderId', '=', tenderId)
		.where('bid.state', '=', 'submitted')
		.orderBy('one.sequence')
		.execute();

export interface PartOfSubmission {
	readonly submissionId: string;
	readonly part: string;
	readonly envelopeId: string;
	readonly digest: string;
}

/** What each submission consists of, without what is sealed. */
export const listPartsOfSubmissions = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly PartOfSubmission[]> =>
	reader
		.selectFrom('bidSubmissionPart as one')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'one.submissionId')
		.select(['one.submissionId', 'one.part', 'one.envelopeId', 'one.digest'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('one.submissionId')
		.orderBy('one.part')
		.execute();

/** One part as it was sealed. */
export async function getSealedPart(
	reader: Reader,
	tenderId: Found<'tender'>,
	{ submissionId, part }: { readonly submissionId: string; readonly part: string },
): Promise<Uint8Array> {
	const { sealed } = await reader
		.selectFrom('bidSubmissionPart as one')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'one.submissionId')
		.select('one.sealed')
		.where('bidSubmission.tenderId', '=', tenderId)
		.where('one.submissionId', '=', submissionId)
		.where('one.part', '=', part)
		.executeTakeFirstOrThrow();
	return sealed;
}
