import { listWords } from '../text/list-words.ts';

/** `Only Ann Lee can still open the bids.` */
export const whoIsLeft = (names: readonly string[]): string =>
	names.length === 0
		? 'Nobody who is named to open the bids can do so any more.'
		: `Only ${listWords(names)} can still open the bids.`;

export const WHY_TOO_FEW =
	'Two people are needed, and those who are named have left, lost the role of bid opener, or enrolled again with a new key after their share was sealed to the old one.';

/** What can be done, in the order in which to try it. */
export const mendTooFew = (isClosed: boolean): readonly string[] => [
	'Give the role back to somebody who is named: their share is still there. The organisation’s administrator does that.',
	isClosed
		? 'If nobody can have it back, cancel the tender and begin it again. The share in the safe cannot be used on a page of the portal.'
		: 'If that takes time, extend the deadline. If nobody can have it back, cancel the tender and begin it again. The share in the safe cannot be used on a page of the portal.',
];
