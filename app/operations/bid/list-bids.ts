import { type BidRow, listOwnBids, listSubmissionsOf } from '../../../db/read/bids.ts';
import { listLettersOfBid } from '../../../db/read/outcome-letters.ts';
import { listTenderVersions } from '../../../db/read/tender-versions.ts';
import { listTenders } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidStanding, standingOfBid } from '../../domain/bid/bid-under-notice.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { OutcomeFacts } from '../../domain/grant/papers/outcome-letter.ts';
import type { Services } from '../../services.ts';

export interface OwnBid extends Pick<BidRow, 'id' | 'tenderId' | 'lotId'> {
	readonly standing: BidStanding;
	readonly tenderTitle: string;
	readonly lotTitle: string;
	readonly closesAt: Instant;
	readonly tender: 'open' | 'closed' | 'cancelled';
	/** What the last letter to the bidder says; null before one was sent. */
	readonly outcome: OutcomeFacts | null;
}

/** A bidder's own bids, the newest first. */
export async function listBids(services: Services, scope: Scope): Promise<readonly OwnBid[]> {
	const now = services.clock.businessNow();
	return services.db.snapshot(async (reader) => {
		const tenders = await listTenders(reader, scope, londonDay(now));
		const bids: OwnBid[] = [];
		for (const { id, state, tenderId, lotId } of await listOwnBids(reader, scope)) {
			const row = tenders.find((each) => each.id === tenderId);
			if (row === undefined) continue;
			const { notice, closesAt } = row;
			const tender = row.state === 'cancelled' ? 'cancelled' : now < closesAt ? 'open' : 'closed';
			const [newest] = await listSubmissionsOf(reader, id);
			const [letter] = await listLettersOfBid(reader, id);
			const versions = await listTenderVersions(reader, tenderId);
			bids.push({
				id,
				tenderId,
				lotId,
				standing: standingOfBid(state, newest, versions, tender),
				tenderTitle: notice.title,
				lotTitle: notice.lots.find((lot) => lot.lotId === lotId)?.title ?? '',
				closesAt,
				tender,
				outcome: letter?.facts ?? null,
			});
		}
		return bids;
	});
}
