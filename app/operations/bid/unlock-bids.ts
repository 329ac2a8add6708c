import { findOwnBidKey } from '../../../db/read/bids.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';

/** The bidder's own key for a tender, by its code: once a session, after which it stays in the browser. Writes nothing. */
export async function unlockBids(
	services: Services,
	scope: Scope,
	{ slug, code }: { readonly slug: string; readonly code: string },
): Promise<
	Result<{ readonly secret: string }, { readonly code: 'not-found' } | { readonly code: 'wrong-code' }>
> {
	const today = londonDay(services.clock.businessNow());
	const key = await services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		return tender === null ? null : findOwnBidKey(reader, scope, tender.id);
	});
	if (key === null) return refused({ code: 'not-found' });
	const secret = await services.sealing.unlock(code.trim().toLowerCase(), key.locked);
	return secret === null ? refused({ code: 'wrong-code' }) : accepted({ secret });
}
