import { type BidRow, listOwnBids } from '../../../db/read/bids.ts';
import { listTenders } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface OwnBid extends Pick<BidRow, 'id' | 'tenderId' | 'lotId' | 'state'> {
	readonly tenderTitle: string;
	readonly lotTitle: string;
	readonly closesAt: Instant;
	readonly tender: 'open' | 'closed' | 'cancelled';
}

/** A bidder's own bids, the newest first. */
export async function listBids(services: Services, scope: Scope): Promise<readonly OwnBid[]> {
	const now = services.clock.businessNow();
	return services.db.snapshot(async (reader) => {
		const tenders = await listTenders(reader, scope, londonDay(now));
		return (await listOwnBids(reader, scope)).flatMap(({ id, state, tenderId, lotId }) => {
			const tender = tenders.find((each) => each.id === tenderId);
			if (tender === undefined) return [];
			const { notice, closesAt } = tender;
			return {
				id,
				tenderId,
				lotId,
				state,
				tenderTitle: notice.title,
				lotTitle: notice.lots.find((lot) => lot.lotId === lotId)?.title ?? '',
				closesAt,
				tender: tender.state === 'cancelled' ? 'cancelled' : now < closesAt ? 'open' : 'closed',
			};
		});
	});
}
