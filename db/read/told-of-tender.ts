import type { Found } from '../../app/domain/access/found.ts';
import { POLICY } from '../../app/domain/access/policy.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { listLapsedBids } from './received-bids.ts';
import { listRecipients, type Recipient } from './recipients.ts';

/** The people of those whose bids for the tender lapsed. For once the bids have been opened. */
export async function listLapsedTold(
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
