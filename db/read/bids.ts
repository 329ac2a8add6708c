import type { Found } from '../../app/domain/access/found.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { TenderState } from '../../app/domain/tender/tender-state.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

export interface BidRow {
	readonly id: Found<'bid'>;
	readonly tenderId: Found<'tender'>;
	readonly tenderSlug: string;
	readonly lotId: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly state: 'draft' | 'submitted' | 'withdrawn';
	readonly rowVersion: number;
}

const bids = (reader: Reader) =>
	reader
		.selectFrom('bid')
		.innerJoin('tender', 'tender.id', 'bid.tenderId')
		.innerJoin('organisation', 'organisation.id', 'bid.organisationId')
		.select([
			'bid.id',
			'bid.tenderId',
			'tender.slug as tenderSlug',
			'bid.lotId',
			'bid.organisationId',
			'organisation.name as organisationName',
			'bid.state',
			'bid.version as rowVersion',
		]);

/** A bidder's own bids, and nobody else's: the office sees none before they are opened. */
export async function listOwnBids(reader: Reader, scope: Scope): Promise<readonly BidRow[]> {
	if (scope.kind !== 'provider') return [];
	const rows = await bids(reader)
		.where('bid.organisationId', '=', scope.organisationId)
		.orderBy('bid.startedAt', 'desc')
		.orderBy('bid.id')
		.execute();
	return rows.map((row) => asFound<BidRow>(row));
}

export async function findOwnBid(reader: Reader, scope: Scope, bidId: string): Promise<BidRow | null> {
	if (scope.kind !== 'provider') return null;
	const row = await bids(reader)
		.where('bid.organisationId', '=', scope.organisationId)
		.where('bid.id', '=', bidId)
		.executeTakeFirst();
	return row === undefined ? null : asFound<BidRow>(row);
}

/** A bid with what its tender says of receiving it: all that is judged while others wait. */
export interface BidToReceive extends BidRow {
	readonly tenderState: TenderState;
	readonly closesAt: Instant;
	readonly noticeVersion: number;
	/** Of its newest submission; 0 where there is none. */
	readonly lastNumber: number;
}

export async function findBidToReceive(
	reader: Reader,
	scope: Scope,
	bidId: string,
): Promise<BidToReceive | null> {
	if (scope.kind !== 'provider') return null;
	const row = await bids(reader)
		.select((eb) => [
			'tender.state as tenderState',
			'tender.closesAt',
			'tender.noticeVersion',
			eb
				.selectFrom('bidSubmission')
				.select(({ fn }) => fn.max<number | null>('bidSubmission.number').as('number'))
				.whereRef('bidSubmission.bidId', '=', 'bid.id')
				.as('lastNumber'),
		])
		.where('bid.organisationId', '=', scope.organisationId)
		.where('bid.id', '=', bidId)
		.executeTakeFirst();
	return row === undefined ? null : asFound<BidToReceive>({ ...row, lastNumber: row.lastNumber ?? 0 });
}

export interface BidKeyRow {
	readonly number: number;
	readonly recipient: string;
	readonly locked: Uint8Array;
}

/** The newest key of the reader's own organisation for a tender. */
export async function findOwnBidKey(
	reader: Reader,
	scope: Scope,
	tenderId: Found<'tender'>,
): Promise<BidKeyRow | null> {
	if (scope.kind !== 'provider') return null;
	const row = await reader
		.selectFrom('bidKey')
		.select(['number', 'recipient', 'locked'])
		.where('tenderId', '=', tenderId)
		.where('organisationId', '=', scope.organisationId)
		.orderBy('number', 'desc')
		.executeTakeFirst();
	return row ?? null;
}

export interface SealedPart {
	readonly part: string;
	readonly keyNumber: number;
	readonly sealed: Uint8Array;
	readonly savedAt: Instant;
	readonly version: number;
	/** Where it tells of a file. */
	readonly fileId: string | null;
}

/** What has been written of a bid so far. */
export const listParts = (reader: Reader, bidId: Found<'bid'>): Promise<readonly SealedPart[]> =>
	reader
		.selectFrom('bidPart')
		.select(['part', 'keyNumber', 'sealed', 'savedAt', 'version', 'fileId'])
		.where('bidId', '=', bidId)
		.orderBy('part')
		.execute();

/** Which parts have been written of a bid so far, and how often. */
export const listPartVersions = (
	reader: Reader,
	bidId: Found<'bid'>,
): Promise<readonly Pick<SealedPart, 'part' | 'version'>[]> =>
	reader
		.selectFrom('bidPart')
		.select(['part', 'version'])
		.where('bidId', '=', bidId)
		.orderBy('part')
		.execute();

export interface SubmissionRow {
	readonly id: string;
	readonly number: number;
	readonly sequence: number;
	readonly noticeVersion: number;
	readonly receivedAt: Instant;
	/** As it stood then. */
	readonly closesAt: Instant;
	readonly commitment: string;
}

/** What was received of a bid, the newest first. */
export const listSubmissionsOf = (reader: Reader, bidId: Found<'bid'>): Promise<readonly SubmissionRow[]> =>
	reader
		.selectFrom('bidSubmission')
		.select(['id', 'number', 'sequence', 'noticeVersion', 'receivedAt', 'closesAt', 'commitment'])
		.where('bidId', '=', bidId)
		.orderBy('number', 'desc')
		.execute();

/** The sealed parts of one submission of a bid that was found. */
export const listSubmittedParts = (
	reader: Reader,
	bidId: Found<'bid'>,
	number: number,
): Promise<readonly { readonly part: string; readonly sealed: Uint8Array; readonly digest: string }[]> =>
	reader
		.selectFrom('bidSubmissionPart as part')
		.innerJoin('bidSubmission', 'bidSubmission.id', 'part.submissionId')
		.select(['part.part', 'part.sealed', 'part.digest'])
		.where('bidSubmission.bidId', '=', bidId)
		.where('bidSubmission.number', '=', number)
		.orderBy('part.part')
		.execute();
