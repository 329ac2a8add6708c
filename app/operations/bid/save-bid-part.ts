import type { Reader } from '../../../db/connect.ts';
import { findOwnBid, findOwnBidKey, listParts } from '../../../db/read/bids.ts';
import { listEnvelopes } from '../../../db/read/envelopes.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { saveBidPart as savePart } from '../../../db/write/bids.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { type BidPart, envelopeOf, partsAsked } from '../../domain/bid/bid-content.ts';
import { type BidRefusal, decideBidding } from '../../domain/bid/decide-bid.ts';
import { afterOpening, contentOf, toSeal } from '../../domain/bid/sealed-content.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { newToken } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface SaveBidPart {
	readonly bidId: string;
	/** The part's version that the page was made from; 0 where nothing was there. */
	readonly expectedVersion: number;
	readonly unsealed: BidPart;
	/** The bidder's own key, out of the browser's session. */
	readonly bidSecret: string;
}

type Refusal =
	| BidRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'another-key' };

/**
 * Seals one part of a bid as it arrives, to the lot's envelope and to the bidder's own key. What it says stands in no command and no event: its
 * id is of the moment, and what is sent twice is told by what stands there already.
 */
export async function saveBidPart(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ bidId, expectedVersion, unsealed, bidSecret }: SaveBidPart,
): Promise<Result<{ readonly version: number }, Refusal>> {
	const today = londonDay(services.clock.businessNow());
	const find = async (reader: Reader, lock: (slug: string) => Promise<TenderRow | null>) => {
		const bid = await findOwnBid(reader, scope, bidId);
		const tender = bid === null ? null : await lock(bid.tenderSlug);
		const key = tender === null ? null : await findOwnBidKey(reader, scope, tender.id);
		if (bid === null || tender === null || key === null || !isAsked(tender, unsealed))
			return refused({ code: 'not-found' } as const);
		const open = decideBidding(
			{ tender: tender.state, closesAt: tender.closesAt },
			services.clock.businessNow(),
		);
		if (!open.ok) return open;
		const envelopes = await listEnvelopes(reader, tender.id);
		const kind = envelopeOf(unsealed.part);
		const envelope = envelopes.find((each) => each.lotId === bid.lotId && each.kind === kind);
		if (envelope === undefined) throw new Error(`no envelope for ${kind}`);
		const there = (await listParts(reader, bid.id)).find(({ part }) => part === unsealed.part);
		return accepted({ bid, key, envelope, there });
	};
	const ask = (reader: Reader) => find(reader, (slug) => findTender(reader, scope, today, slug));
	const content = contentOf(unsealed);
	const before = await ask(services.db.reader);
	if (!before.ok) return before;
	const { there } = before.value;
	if (there !== undefined && there.version === expectedVersion + 1) {
		const opened = await services.sealing.openWith(bidSecret, there.sealed);
		const saved = opened === null ? null : afterOpening(opened);
		if (saved?.content === content) return accepted({ version: there.version });
	}
	return carryOutPrepared<{ readonly version: number }, Refusal, Uint8Array>(
		services,
		actor,
		'save-bid-part',
		gated({ commandId: services.ids.next() }),
		{
			ask,
			make: async () => {
				const { key, envelope } = before.value;
				const sealed = await services.sealing.sealTo(
					[envelope.recipient, key.recipient],
					toSeal({ salt: newToken(), content }),
				);
				return (await services.sealing.openWith(bidSecret, sealed)) === null
					? refused({ code: 'another-key' })
					: accepted(sealed);
			},
			work: async (tx, sealed) => {
				const may = await find(tx, (slug) => lockTender(tx, scope, today, slug));
				if (!may.ok) return may;
				const { bid, key } = may.value;
				const row = {
					part: unsealed.part,
					keyNumber: key.number,
					sealed,
					savedBy: actor.personId,
					savedAt: services.clock.now(),
				};
				if (!(await savePart(tx, bid.id, row, expectedVersion)))
					return refused({ code: 'changed-meanwhile' });
				return accepted({
					outcome: { version: expectedVersion + 1 },
					changes: [
						{
							action: 'bid.part-saved',
							subject: { kind: 'bid', id: bid.id },
							bodyId: null,
							after: { part: unsealed.part },
						},
					],
				});
			},
		},
	);
}

const isAsked = ({ notice }: TenderRow, { part }: BidPart): boolean => partsAsked(notice).includes(part);
