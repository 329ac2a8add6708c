import { accepted, type Result, refused } from '../result.ts';
import { type Order, type WrongStateRefusal, wrongState } from './order.ts';
import { checkWords, type WordsRefusal } from './words.ts';

export type ApprovalRefusal = WrongStateRefusal | { readonly code: 'placed-it' } | WordsRefusal;

export type ApprovalAnswer =
	| { readonly answer: 'approve' }
	| { readonly answer: 'refuse'; readonly words: string };
export type ApprovalDecided =
	| { readonly state: 'placed'; readonly words: '' }
	| { readonly state: 'refused'; readonly words: string };

/** A second person of the authority: the person, not the account, who did not place it. */
export function decideApproval(
	order: Order,
	approverId: string,
	answer: ApprovalAnswer,
): Result<ApprovalDecided, ApprovalRefusal> {
	if (order.standing.state !== 'awaiting-approval') return refused(wrongState(order));
	if (order.placedBy === approverId) return refused({ code: 'placed-it' });
	if (answer.answer === 'approve') return accepted({ state: 'placed', words: '' });
	const words = checkWords(answer.words);
	return words.ok ? accepted({ state: 'refused', words: words.value }) : words;
}
