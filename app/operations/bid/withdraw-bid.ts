import { findOwnBid } from '../../../db/read/bids.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { saveBidState } from '../../../db/write/bids.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidRefusal, decideBidding } from '../../domain/bid/decide-bid.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface WithdrawBid {
	readonly commandId: string;
	readonly bidId: string;
	readonly expectedVersion: number;
}

type Refusal =
	| BidRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-submitted' };

/** A bidder takes its bid back before closing. What was received stays sealed for ever; the bid may be submitted again until then. */
export async function withdrawBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: WithdrawBid,
): Promise<Result<{ readonly withdrawn: true }, Refusal>> {
	const { bidId, expectedVersion } = command;
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly withdrawn: true }, Refusal>(
		services,
		actor,
		'withdraw-bid',
		gated(command),
		async (tx) => {
			const bid = await findOwnBid(tx, scope, bidId);
			const tender = bid === null ? null : await lockTender(tx, scope, today, bid.tenderSlug);
			if (bid === null || tender === null) return refused({ code: 'not-found' });
			const at = services.clock.businessNow();
			const open = decideBidding({ tender: tender.state, closesAt: tender.closesAt }, at);
			if (!open.ok) return open;
			if (bid.state !== 'submitted') return refused({ code: 'not-submitted' });
			if (!(await saveBidState(tx, bid.id, 'withdrawn', expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			return accepted({
				outcome: { withdrawn: true },
				changes: [
					{
						action: 'bid.withdrawn',
						subject: { kind: 'bid', id: bid.id },
						bodyId: null,
						after: { tender: tender.id, at },
					},
				],
			});
		},
	);
}
