import { type Account, areOnePerson } from '../access/same-person.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { AreaPage, SendBackReason } from './area-page.ts';

export type PageAnswer =
	| { readonly decision: 'approve' }
	| { readonly decision: 'send-back'; readonly reason: SendBackReason };

export type PageApprovalRefusal =
	| { readonly code: 'no-page' }
	/** Decided, or sent anew, since the person's page was made. */
	| { readonly code: 'not-waiting' }
	/** Whoever sent it is not the second person, under whichever account. */
	| { readonly code: 'sent-it-themselves' };

/** Whether somebody may decide on the pages: all of them or none. */
export function decidePageApproval(
	pages: readonly (Pick<AreaPage, 'state' | 'sentBy'> | null)[],
	{ by, answer }: { readonly by: Account; readonly answer: PageAnswer },
): Result<'published' | 'sent-back', PageApprovalRefusal> {
	if (pages.length === 0) return refused({ code: 'no-page' });
	if (pages.some((page) => page?.state !== 'waiting')) return refused({ code: 'not-waiting' });
	if (pages.some((page) => page !== null && areOnePerson(page.sentBy, by)))
		return refused({ code: 'sent-it-themselves' });
	return accepted(answer.decision === 'approve' ? 'published' : 'sent-back');
}
