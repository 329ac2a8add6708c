import { findOwnBid } from '../../../db/read/bids.ts';
import { type LetterRow, listLettersOfBid } from '../../../db/read/outcome-letters.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

export type { LetterRow };

/** The letters about a bidder's own bid, the newest first. */
export const listOwnLetters = (
	services: Services,
	scope: Scope,
	bidId: string,
): Promise<readonly LetterRow[]> =>
	services.db.snapshot(async (reader) => {
		const bid = await findOwnBid(reader, scope, bidId);
		return bid === null ? [] : listLettersOfBid(reader, bid.id);
	});
