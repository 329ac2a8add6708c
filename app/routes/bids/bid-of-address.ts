import { type Result, refused } from '../../domain/result.ts';
import { type BidKey, bidKeyIn } from '../../http/bid-key-cookie.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import { redirectTo } from '../../http/replies.ts';
import { type BidFacts, showBid } from '../../operations/bid/show-bid.ts';
import { type BidHeading, showBidHeading } from '../../operations/bid/show-bid-heading.ts';
import type { LockedRefusal } from './refusal-words.ts';

export interface BidHere {
	readonly bid: BidFacts;
	/** Null where this browser holds no key for it: then nothing that it says can be read. */
	readonly secret: string | null;
}

/** The bid of the address, read with the key that this browser holds. */
export async function bidOfAddress(g: SignedIn): Promise<BidHere> {
	const read = async (key: BidKey | null) =>
		found(await showBid(g.services, g.scope, g.params.bid ?? '', key?.secret ?? null));
	const key = bidKeyIn(g);
	const bid = await read(key);
	return key === null || key.tenderId === bid.tender.id
		? { bid, secret: key?.secret ?? null }
		: { bid: await read(null), secret: null };
}

/** The bid of the address where it is sent off: it is read only if something of it is shown again. */
export interface BidToSend {
	readonly bidId: string;
	/** What this browser holds, if anything; whether it opens the bid is not known yet. */
	readonly secret: string | null;
	/** Once, however often it is asked for. */
	show(): Promise<BidFacts>;
	heading(): Promise<BidHeading>;
}

/** Whoever sends a bid off waits for nothing that is only shown. */
export async function bidToSend(g: SignedIn): Promise<BidToSend> {
	const bidId = g.params.bid ?? '';
	let shown: Promise<BidHere> | null = null;
	return {
		bidId,
		secret: bidKeyIn(g)?.secret ?? null,
		show: async () => {
			shown ??= bidOfAddress(g);
			return (await shown).bid;
		},
		heading: async () => found(await showBidHeading(g.services, g.scope, bidId)),
	};
}

/** What is done with the bidder's own key, where this browser holds it. */
export const withKey = async <Value, Refusal>(
	{ secret }: Pick<BidHere, 'secret'>,
	work: (secret: string) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | LockedRefusal>> =>
	secret === null ? refused({ code: 'locked' }) : work(secret);

export const toUnlock = ({ bidId }: Pick<BidFacts, 'bidId'>): Response => redirectTo(`/bids/${bidId}/unlock`);
