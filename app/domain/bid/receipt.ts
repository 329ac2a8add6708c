import type { Instant } from '../calendar/iso-date.ts';
import { londonDay, londonTime } from '../calendar/london.ts';

/** What the portal signs when a bid is in. It tells of the bid that it is this one and no other, and nothing of what it says. */
export interface Receipt {
	readonly tenderId: string;
	readonly tenderTitle: string;
	readonly tenderVersion: number;
	readonly lotId: string;
	readonly organisationId: string;
	readonly organisationName: string;
	readonly bidId: string;
	/** The bid's own: 2 is the first one's replacement. */
	readonly number: number;
	/** Of all bids received for the tender. */
	readonly sequence: number;
	/** To the millisecond, in UTC. */
	readonly receivedAt: Instant;
	readonly closesAt: Instant;
	/** SHA-256 of the digests of its parts. */
	readonly commitment: string;
	/** Of each part SHA-256 of its salt and what it says. A salt stands inside the sealed part and here, and nowhere else. */
	readonly parts: readonly { readonly part: string; readonly digest: string; readonly salt: string }[];
}

/** The bytes that are signed: one spelling for one receipt, in the order above. */
export const receiptText = (receipt: Receipt): string =>
	`commissioning-portal receipt 1\n${(
		[
			'tenderId',
			'tenderTitle',
			'tenderVersion',
			'lotId',
			'organisationId',
			'organisationName',
			'bidId',
			'number',
			'sequence',
			'receivedAt',
			'closesAt',
			'commitment',
			'parts',
		] as const
	)
		.map((name) => `${name}: ${JSON.stringify(receipt[name])}`)
		.join('\n')}\n`;

/** "14:59:59.312 on 2026-11-20 in London" beside the UTC that is signed. */
export const receivedInLondon = ({ receivedAt }: Pick<Receipt, 'receivedAt'>): string =>
	`${londonTime(receivedAt)}${receivedAt.slice(16, 23)} on ${londonDay(receivedAt)}`;

/** What a part's digest is of. The salt is 32 random bytes: without it nobody can try what the part might say. */
export const partText = (salt: string, part: string, content: string): string =>
	JSON.stringify([salt, part, content]);

/** What a commitment is the digest of: each part with its digest, in the order of their keys. */
export const commitmentText = (
	parts: readonly { readonly part: string; readonly digest: string }[],
): string =>
	JSON.stringify(
		parts
			.toSorted((one, other) => (one.part < other.part ? -1 : 1))
			.map(({ part, digest }) => [part, digest]),
	);
