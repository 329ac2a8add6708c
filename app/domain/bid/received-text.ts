import type { Receipt } from './receipt.ts';

export type ReceivedBid = Pick<
	Receipt,
	| 'tenderId'
	| 'lotId'
	| 'organisationId'
	| 'bidId'
	| 'number'
	| 'sequence'
	| 'receivedAt'
	| 'closesAt'
	| 'commitment'
>;

/** What is signed and kept when a bid is in, and held against it when it is opened: whose it is, for what, when it came, and its content's commitment. */
export const receivedText = (bid: ReceivedBid): string =>
	`commissioning-portal received 1\n${JSON.stringify([
		bid.tenderId,
		bid.lotId,
		bid.organisationId,
		bid.bidId,
		bid.number,
		bid.sequence,
		bid.receivedAt,
		bid.closesAt,
		bid.commitment,
	])}\n`;
