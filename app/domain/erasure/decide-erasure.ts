import { type Account, areOnePerson } from '../access/same-person.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ErasureState } from './erasure.ts';

export type AskingRefusal =
	| { readonly code: 'nothing-chosen' }
	/** Changed or erased since the page was made. */
	| { readonly code: 'words-gone' }
	| { readonly code: 'waits-already' };

/** Whether somebody may ask for passages to be erased: those that are there, once. */
export function decideAsking(asked: {
	readonly passages: readonly string[];
	/** The digests of what stands there now. */
	readonly there: ReadonlySet<string>;
	readonly waits: boolean;
}): Result<readonly string[], AskingRefusal> {
	const passages = [...new Set(asked.passages)];
	if (passages.length === 0) return refused({ code: 'nothing-chosen' });
	if (asked.waits) return refused({ code: 'waits-already' });
	if (passages.some((digest) => !asked.there.has(digest))) return refused({ code: 'words-gone' });
	return accepted(passages);
}

export type ErasureAnswer =
	| { readonly decision: 'erase' }
	| { readonly decision: 'decline'; readonly reason: string };

export type ErasureRefusal =
	| { readonly code: 'not-waiting' }
	/** Whoever asked is not the second person, under whichever account. */
	| { readonly code: 'asked-it-themselves' }
	| { readonly code: 'no-reason' }
	| { readonly code: 'words-gone' };

export type ErasureDecided =
	| { readonly state: 'decided' }
	| { readonly state: 'declined'; readonly because: string };

/** Whether somebody may decide on an erasure, and what follows. `left`: how many of its passages still stand there. */
export function decideErasure(
	erasure: { readonly state: ErasureState; readonly askedBy: Account; readonly left: number },
	{ by, answer }: { readonly by: Account; readonly answer: ErasureAnswer },
): Result<ErasureDecided, ErasureRefusal> {
	if (erasure.state !== 'asked') return refused({ code: 'not-waiting' });
	if (areOnePerson(erasure.askedBy, by)) return refused({ code: 'asked-it-themselves' });
	if (answer.decision === 'erase')
		return erasure.left === 0 ? refused({ code: 'words-gone' }) : accepted({ state: 'decided' });
	const because = answer.reason.trim();
	return because === '' ? refused({ code: 'no-reason' }) : accepted({ state: 'declined', because });
}
