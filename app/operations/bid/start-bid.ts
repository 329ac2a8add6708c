import type { Reader } from '../../../db/connect.ts';
import { findOwnBidKey, listOwnBids } from '../../../db/read/bids.ts';
import { findTender, lockTender } from '../../../db/read/tenders.ts';
import { insertBid, insertBidKey } from '../../../db/write/bids.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { decideStartingBid, type StartRefusal } from '../../domain/bid/decide-bid.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { bidCodeOf } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface StartBid {
	readonly commandId: string;
	/** The tender's. */
	readonly slug: string;
	readonly lotId: string;
}

export interface BidStarted {
	readonly bidId: string;
	/** The code that unlocks the bidder's own key, and the key itself for this browser's session; null where there was a key already. Kept nowhere. */
	readonly key: { readonly code: string; readonly secret: string } | null;
}

type Refusal = StartRefusal | { readonly code: 'not-found' };
interface Made {
	readonly code: string;
	readonly secret: string;
	readonly recipient: string;
	readonly locked: Uint8Array;
}

/** Begins a bid for a lot, or leads to the one that is there. The first of an organisation for a tender makes its key. */
export async function startBid(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: StartBid,
): Promise<Result<BidStarted, Refusal>> {
	const { slug, lotId } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const ask = async (reader: Reader, found = findTender(reader, scope, today, slug)) => {
		const tender = await found;
		if (
			scope.kind !== 'provider' ||
			tender === null ||
			!tender.notice.lots.some((lot) => lot.lotId === lotId)
		)
			return refused({ code: 'not-found' } as const);
		const { state, closesAt, notice } = tender;
		const open = decideStartingBid({ tender: state, closesAt, opensOn: notice.opensOn }, now);
		if (!open.ok) return open;
		return accepted({ tender, organisationId: scope.organisationId });
	};
	let kept: Made | null = null;
	const done = await carryOutPrepared<{ readonly bidId: string }, Refusal, Made>(
		services,
		actor,
		'start-bid',
		gated(command),
		{
			ask,
			make: async () => {
				const code = bidCodeOf(services.ids.token());
				const { secret, recipient } = await services.sealing.newIdentity();
				return accepted({ code, secret, recipient, locked: await services.sealing.lockUnder(code, secret) });
			},
			work: async (tx, made) => {
				const may = await ask(tx, lockTender(tx, scope, today, slug));
				if (!may.ok) return may;
				const { tender, organisationId } = may.value;
				const there = (await listOwnBids(tx, scope)).find(
					(bid) => bid.tenderId === tender.id && bid.lotId === lotId,
				);
				const key = await findOwnBidKey(tx, scope, tender.id);
				const bidId = there?.id ?? services.ids.next();
				const by = { startedBy: actor.personId, startedAt: now };
				if (there === undefined)
					await insertBid(tx, { id: bidId, tenderId: tender.id, lotId, organisationId, ...by });
				if (key === null) {
					const { recipient, locked } = made;
					const by = { madeBy: actor.personId, madeAt: now };
					await insertBidKey(tx, {
						tenderId: tender.id,
						organisationId,
						number: 1,
						recipient,
						locked,
						...by,
					});
					kept = made;
				}
				return accepted({
					outcome: { bidId },
					changes:
						there === undefined
							? [
									{
										action: 'bid.started',
										subject: { kind: 'bid', id: bidId },
										bodyId: null,
										after: { tender: tender.id, lotId },
									},
								]
							: [],
				});
			},
		},
	);
	if (!done.ok) return done;
	const fresh = kept as Made | null;
	const key = fresh === null ? null : { code: fresh.code, secret: fresh.secret };
	return accepted({ bidId: done.value.bidId, key });
}
