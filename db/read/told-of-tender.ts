import type { Found } from '../../app/domain/access/found.ts';
import { POLICY } from '../../app/domain/access/policy.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { findOwner } from './programme-owners.ts';
import { listLapsedBids, listReceivedBids } from './received-bids.ts';
import { listRecipients, type Recipient } from './recipients.ts';
import type { TenderRow } from './tenders.ts';

/** The people of those whose bids for the tender lapsed. For once the bids have been opened. */
async function listLapsedTold(
	reader: Reader,
	tenderId: Found<'tender'>,
	today: IsoDate,
): Promise<readonly Recipient[]> {
	const lapsed = await listLapsedBids(reader, tenderId);
	const organisations = [...new Set(lapsed.map(({ organisationId }) => organisationId))];
	return listRecipients(reader, organisations, POLICY['bid.write'], today);
}

export interface Bidder extends Recipient {
	readonly bidId: string;
}

/** The people of those who made these bids, each with the bid. For once the office may know who bid. */
export async function listBidders(
	reader: Reader,
	tenderId: Found<'tender'>,
	bidIds: readonly string[],
	today: IsoDate,
): Promise<readonly Bidder[]> {
	const bids = await reader
		.selectFrom('bid')
		.select(['id', 'organisationId'])
		.where('tenderId', '=', tenderId)
		.where('id', 'in', [...bidIds, ''])
		.orderBy('id')
		.execute();
	const people = await listRecipients(
		reader,
		[...new Set(bids.map(({ organisationId }) => organisationId))],
		POLICY['bid.write'],
		today,
	);
	return bids.flatMap((bid) =>
		people
			.filter(({ organisationId }) => organisationId === bid.organisationId)
			.map((person) => ({ ...person, bidId: bid.id })),
	);
}

/** The organisations that showed interest or began a bid and have one that is not submitted, or must be confirmed: to be written to, each alone, and shown to nobody. */
export async function listWithoutBid(reader: Reader, tenderId: string): Promise<readonly string[]> {
	const bids = await reader
		.selectFrom('bid')
		.select(['bid.organisationId', 'bid.state'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('bidSubmission as sent')
						.innerJoin('tenderVersion as version', 'version.tenderId', 'sent.tenderId')
						.select('sent.id')
						.whereRef('sent.bidId', '=', 'bid.id')
						.whereRef('version.number', '>', 'sent.noticeVersion')
						.where('version.asksAgain', '=', 1)
						.where((inner) =>
							inner.not(
								inner.exists(
									inner
										.selectFrom('bidSubmission as later')
										.select('later.id')
										.whereRef('later.bidId', '=', 'sent.bidId')
										.whereRef('later.number', '>', 'sent.number'),
								),
							),
						),
				)
				.as('hasLapsed'),
		)
		.where('bid.tenderId', '=', tenderId)
		.orderBy('bid.id')
		.execute();
	const interested = await reader
		.selectFrom('tenderInterest')
		.select('organisationId')
		.where('tenderId', '=', tenderId)
		.where('withdrawnAt', 'is', null)
		.orderBy('organisationId')
		.execute();
	const isMissing = (bid: (typeof bids)[number]) =>
		bid.state === 'draft' || (bid.state === 'submitted' && Boolean(bid.hasLapsed));
	const submitted = new Set(
		bids.filter(({ state }) => state === 'submitted').map((bid) => bid.organisationId),
	);
	return [
		...new Set([
			...bids.filter(isMissing).map((bid) => bid.organisationId),
			...interested.map(({ organisationId }) => organisationId).filter((id) => !submitted.has(id)),
		]),
	];
}

/** The people of every provider that may bid, those that registered themselves among them: what is published is everybody's to know. */
export async function listToldOfPublication(reader: Reader, today: IsoDate): Promise<readonly Recipient[]> {
	const providers = await reader
		.selectFrom('organisation')
		.select('id')
		.where('kind', '=', 'provider')
		.where((eb) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', today)]))
		.orderBy('id')
		.execute();
	return listRecipients(
		reader,
		providers.map(({ id }) => id),
		POLICY['bid.write'],
		today,
	);
}

/** Which steps of telling that bids close soon were taken for this closing. */
export async function listTenderReminders(
	reader: Reader,
	tenderId: Found<'tender'>,
	closesAt: Instant,
): Promise<readonly number[]> {
	const rows = await reader
		.selectFrom('tenderReminder')
		.select('step')
		.where('tenderId', '=', tenderId)
		.where('closesAt', '=', closesAt)
		.orderBy('step')
		.orderBy('tenderId')
		.execute();
	return rows.map(({ step }) => step);
}

/** Everybody who hears that the bids of a tender have been opened. */
export interface ToldOfOpening {
	readonly commissioner: string;
	readonly officers: readonly Recipient[];
	/** The people of those whose bids count. */
	readonly bidders: readonly Recipient[];
	/** The people of those whose bids lapsed. */
	readonly lapsed: readonly Recipient[];
}

/** For once the bids have been opened. */
export async function getToldOfOpening(
	reader: Reader,
	{ id, programmeId }: TenderRow,
	today: IsoDate,
): Promise<ToldOfOpening> {
	const owner = await findOwner(reader, programmeId, today);
	const received = await listReceivedBids(reader, id);
	const bidders = [...new Set(received.map(({ organisationId }) => organisationId))];
	return {
		commissioner: owner.name,
		officers: await listRecipients(reader, [owner.id], ['officer'], today),
		bidders: await listRecipients(reader, bidders, POLICY['bid.write'], today),
		lapsed: await listLapsedTold(reader, id, today),
	};
}
