import { type Account, areOnePerson } from '../access/same-person.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { AwardLife } from './award-life.ts';

export type ProposeUndoingRefusal = {
	readonly code: 'not-approved' | 'agreed' | 'proposed-already' | 'no-reason';
};

/** A decision about a lot is undone by two people, for a reason, until its agreement has been entered into. */
export function decideProposedUndoing(
	award: AwardLife | null,
	reason: string,
): Result<'may', ProposeUndoingRefusal> {
	if (award === null || award.approvedAt === null) return refused({ code: 'not-approved' });
	if (award.agreement?.acceptedAt) return refused({ code: 'agreed' });
	if (award.undoing !== null) return refused({ code: 'proposed-already' });
	return reason.trim() === '' ? refused({ code: 'no-reason' }) : accepted('may');
}

export type UndoingRefusal = { readonly code: 'not-proposed' | 'agreed' | 'same-person' | 'no-words' };

/** Another person undoes it, or lets it stand and says why. */
export function decideUndoing(
	award: AwardLife | null,
	by: Account,
	{ undo, words }: { readonly undo: boolean; readonly words: string },
): Result<'may', UndoingRefusal> {
	if (award === null || award.undoing === null) return refused({ code: 'not-proposed' });
	if (award.agreement?.acceptedAt) return refused({ code: 'agreed' });
	if (areOnePerson(award.undoing.proposedBy, by)) return refused({ code: 'same-person' });
	return !undo && words.trim() === '' ? refused({ code: 'no-words' }) : accepted('may');
}
