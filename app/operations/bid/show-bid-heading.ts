import { findBidToReceive } from '../../../db/read/bids.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface BidHeading {
	readonly bidId: string;
	readonly tenderTitle: string;
	readonly rowVersion: number;
	readonly wasSubmitted: boolean;
}

/** What stands over a bid, and nothing of what it says: for the page of whoever came too late, which many ask for at once. */
export async function showBidHeading(
	services: Services,
	scope: Scope,
	bidId: string,
): Promise<BidHeading | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const bid = await findBidToReceive(reader, scope, bidId);
		const tender = bid === null ? null : await findTender(reader, scope, today, bid.tenderSlug);
		return bid === null || tender === null
			? null
			: {
					bidId: bid.id,
					tenderTitle: tender.notice.title,
					rowVersion: bid.rowVersion,
					wasSubmitted: bid.lastNumber > 0,
				};
	});
}
