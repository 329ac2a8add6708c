import type { BidRefusal } from '../../domain/bid/decide-bid.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { BidFacts } from '../../operations/bid/show-bid.ts';
import { toTheMillisecond } from './time-words.ts';

/** The browser has lost the bidder's key, or never had it. */
export type LockedRefusal = { readonly code: 'locked' };
export type WritingRefusal = BidRefusal | LockedRefusal | { readonly code: 'another-key' };

export function writingRefusal(refusal: WritingRefusal): { readonly field: ''; readonly message: string } {
	return { field: '', message: wordsOf(refusal) };
}

/** Of a bid that was sent off before it was read: where the browser's key is for another tender, it has none for this one. */
export const keyRefusal = (
	refusal: WritingRefusal,
	{ written }: Pick<BidFacts, 'written'>,
): ReturnType<typeof writingRefusal> =>
	writingRefusal(refusal.code === 'another-key' && written === null ? { code: 'locked' } : refusal);

function wordsOf(refusal: WritingRefusal): string {
	switch (refusal.code) {
		case 'not-open':
			return 'This tender no longer takes bids. Nothing was saved';
		case 'too-late':
			return `Bids closed on ${writeInstant(refusal.closesAt)}. This came on ${toTheMillisecond(refusal.at)}, and was not taken`;
		case 'locked':
			return 'Your bid code has not been entered in this browser. Enter it on the bid’s own page, in another tab, then send this again: nothing you typed is lost';
		case 'another-key':
			return 'Some of this bid was written under another bid code. Enter that code, then try again';
	}
}
