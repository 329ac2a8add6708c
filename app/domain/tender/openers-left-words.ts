import { listWords } from '../text/list-words.ts';

/** `Only Ann Lee can still open the bids.` */
export const whoIsLeft = (names: readonly string[]): string =>
	names.length === 0
		? 'Nobody who is named to open the bids can do so any more.'
		: `Only ${listWords(names)} can still open the bids.`;

export const WHY_TOO_FEW =
	'Two people are needed, and those who are named have left, lost the role of bid opener, or enrolled again with a new key after their share was sealed to the old one.';

/** What can be done, in the order in which to try it. `left`: how many can still open them. */
export const mendTooFew = (isClosed: boolean, left: number): readonly string[] => [
	...(left === 0
		? []
		: [
				'The share in the safe stands in for one opener: once bids have closed, an approver or another bid opener gives it on the tender’s page, and the opener who is left comes second.',
			]),
	'Give the role back to somebody who is named: their share is still there. The organisation’s administrator does that.',
	`${isClosed ? 'If' : 'If that takes time, extend the deadline. If'} nobody can get it back${left === 0 ? '' : ' and the share in the safe is lost'}, cancel the tender and start it again.`,
];
