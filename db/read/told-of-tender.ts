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
