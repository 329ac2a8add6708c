import { findOwnBidKey } from '../../../db/read/bids.ts';
import { findTender } from '../../../db/read/tenders.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';

export type UnlockRefusal =
	| { readonly code: 'not-found' }
	| { readonly code: 'wrong-code' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

/** The bidder's own key for a tender, by its code: once a session, after which it stays in the browser. Only attempts are counted. */
export async function unlockBids(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, code }: { readonly slug: string; readonly code: string },
): Promise<Result<{ readonly secret: string }, UnlockRefusal>> {
	const today = londonDay(services.clock.businessNow());
	const key = await services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		return tender === null ? null : findOwnBidKey(reader, scope, tender.id);
	});
	if (key === null) return refused({ code: 'not-found' });
	const limited = `bid-code:${actor.personId}`;
	const nowMs = epochMilliseconds(services.clock.now());
	const waitSeconds = await services.db.transaction((tx) =>
		takeAttempt(tx, limited, ATTEMPT_LIMITS['bid-code'], nowMs),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const secret = await services.sealing.unlock(code.trim().toLowerCase(), key.locked);
	if (secret === null) return refused({ code: 'wrong-code' });
	await services.db.transaction((tx) => forgetAttempts(tx, [limited]));
	return accepted({ secret });
}
