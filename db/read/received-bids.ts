import type { Found } from '../../app/domain/access/found.ts';
import type { Envelope } from '../../app/domain/bid/bid-content.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';

export interface ReceivedBid {
	readonly submissionId: string;
	readonly bidId: string;
	readonly number: number;
	readonly sequence: number;
	readonly lotId: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly receivedAt: Instant;
	/** As its receipt says. */
	readonly closesAt: Instant;
	readonly commitment: string;
	readonly signature: string;
}

/** The newest submission of each bid that was not withdrawn, in the order in which they came; true where a later notice asked to confirm it, and it was not. */
const newest = (reader: Reader, tenderId: Found<'tender'>, hasLapsed: boolean) =>
	reader
		.selectFrom('bidSubmission as one')
		.innerJoin('bid', 'bid.id', 'one.bidId')
		.innerJoin('organisation', 'organisation.id', 'bid.organisationId')
		.select([
			'one.id as submissionId',
			'one.bidId',
			'one.number',
			'one.sequence',
			'bid.lotId',
			'bid.organisationId',
			'organisation.name as organisationName',
			'one.receivedAt',
			'one.closesAt',
			'one.commitment',
			'one.signature',
		])
		.where('one.tenderId', '=', tenderId)
		.where('bid.state', '=', 'submitted')
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('bidSubmission as later')
						.select('later.id')
						.whereRef('later.bidId', '=', 'one.bidId')
						.whereRef('later.number', '>', 'one.number'),
				),
			),
		)
		.where((eb) => {
			const asked = eb.exists(
				eb
					.selectFrom('tenderVersion as version')
					.select('version.number')
					.whereRef('version.tenderId', '=', 'one.tenderId')
					.whereRef('version.number', '>', 'one.noticeVersion')
					.where('version.asksAgain', '=', 1),
			);
			return hasLapsed ? asked : eb.not(asked);
		})
		.orderBy('one.sequence')
		.execute();

/** The bids that count. For after closing. */
export const listReceivedBids = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly ReceivedBid[]> => newest(reader, tenderId, false);

/** The bids that lapsed: a later notice asked their bidders to confirm them, and they did not. For after opening. */
export const listLapsedBids = (reader: Reader, tenderId: Found<'tender'>): Promise<readonly ReceivedBid[]> =>
	newest(reader, tenderId, true);

export interface SealedPartRow {
	readonly submissionId: string;
	readonly part: string;
	readonly envelopeId: string;
	readonly sealed: Uint8Array;
	readonly digest: string;
}

/** Their sealed parts. */
export const listSealedParts = (
	reader: Reader,
	tenderId: Found<'tender'>,
	submissionIds: readonly string[],
): Promise<readonly SealedPartRow[]> =>
	reader
		.selectFrom('bidSubmissionPart as part')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'part.submissionId')
		.select(['part.submissionId', 'part.part', 'part.envelopeId', 'part.sealed', 'part.digest'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.where('part.submissionId', 'in', [...submissionIds, ''])
		.orderBy('part.submissionId')
		.orderBy('part.part')
		.execute();

/** What was opened. */
export const listOpenedParts = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly { readonly submissionId: string; readonly part: string; readonly content: string }[]> =>
	reader
		.selectFrom('openedPart')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'openedPart.submissionId')
		.select(['openedPart.submissionId', 'openedPart.part', 'openedPart.content'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('openedPart.submissionId')
		.orderBy('openedPart.part')
		.execute();

/** What could not be opened, or was not what its receipt says. */
export const listSetApart = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<
	readonly {
		readonly submissionId: string;
		readonly kind: Envelope;
		readonly why: 'not-decrypted' | 'not-as-committed';
	}[]
> =>
	reader
		.selectFrom('setApart')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'setApart.submissionId')
		.select(['setApart.submissionId', 'setApart.kind', 'setApart.why'])
		.where('bidSubmission.tenderId', '=', tenderId)
		.orderBy('setApart.kind')
		.orderBy('setApart.submissionId')
		.execute();
