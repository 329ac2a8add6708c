import { type Account, isOneOf } from '../access/same-person.ts';
import { addDays, type Instant, type IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import { asksBidsAgain, differencesOf } from './amend-notice.ts';
import { orderProblems, type TimetableEntry } from './problems-of-notice.ts';
import type { TenderNotice } from './tender-notice.ts';
import { isBeforeClosing, type TenderState } from './tender-state.ts';

export interface AmendedTender {
	readonly state: TenderState;
	readonly closesAt: Instant;
	readonly rowVersion: number;
	readonly notice: TenderNotice;
}

export type AmendmentRefusal =
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-open' }
	/** At or after the closing instant. */
	| { readonly code: 'too-late'; readonly closesAt: Instant; readonly at: Instant }
	| { readonly code: 'no-words' }
	| { readonly code: 'nothing-changed' }
	/** The timetable is only ever moved to later. */
	| { readonly code: 'moved-earlier'; readonly entry: TimetableEntry }
	| { readonly code: 'out-of-order'; readonly later: TimetableEntry; readonly earlier: TimetableEntry }
	/** Fewer days than `FEWEST_DAYS_TO_CONFIRM` before bids close. */
	| { readonly code: 'too-short-to-confirm'; readonly earliest: IsoDate };

export type AmendmentDecisionRefusal =
	| AmendmentRefusal
	| { readonly code: 'nothing-waits' }
	| { readonly code: 'approver-worked-on-it' };

/** A decision of ours: whoever must confirm a bid has a working week for it. A change that needs longer moves the closing too. */
export const FEWEST_DAYS_TO_CONFIRM = 5;

/** Whether a notice may be put in place of a published one at this instant. An extension may until the last one before closing. */
export function decideAmendment(
	tender: AmendedTender,
	asked: { readonly expectedVersion: number; readonly amended: TenderNotice; readonly reason: string },
	at: Instant,
): Result<{ readonly asksAgain: boolean }, AmendmentRefusal> {
	const { state, closesAt, rowVersion, notice } = tender;
	if (state !== 'published') return refused({ code: 'not-open' });
	if (!isBeforeClosing(closesAt, at)) return refused({ code: 'too-late', closesAt, at });
	if (rowVersion !== asked.expectedVersion) return refused({ code: 'changed-meanwhile' });
	if (asked.reason.trim() === '') return refused({ code: 'no-words' });
	const differences = differencesOf(notice, asked.amended);
	if (differences.length === 0) return refused({ code: 'nothing-changed' });
	for (const one of differences)
		if (one.part === 'timetable' && one.is < one.was)
			return refused({ code: 'moved-earlier', entry: one.entry });
	const [disorder] = orderProblems(asked.amended);
	if (disorder !== undefined) return refused(disorder);
	const asksAgain = asksBidsAgain(differences);
	const earliest = addDays(londonDay(at), FEWEST_DAYS_TO_CONFIRM);
	return asksAgain && londonDay(asked.amended.timetable.closesAt) < earliest
		? refused({ code: 'too-short-to-confirm', earliest })
		: accepted({ asksAgain });
}

export interface WaitingAmendment {
	readonly notice: TenderNotice;
	readonly reason: string;
}

/** A second person's approval: it is judged anew, for the clock has gone on. `drafters` wrote any of what was drafted on this version. */
export function decideAmendmentApproval(
	tender: AmendedTender,
	waiting: WaitingAmendment | null,
	by: { readonly own: Account; readonly expectedVersion: number; readonly drafters: readonly Account[] },
	at: Instant,
): Result<{ readonly asksAgain: boolean }, AmendmentDecisionRefusal> {
	if (waiting === null) return refused({ code: 'nothing-waits' });
	const { notice: amended, reason } = waiting;
	const decided = decideAmendment(tender, { expectedVersion: by.expectedVersion, amended, reason }, at);
	return decided.ok && isOneOf(by.own, by.drafters) ? refused({ code: 'approver-worked-on-it' }) : decided;
}

/** Sent back with a reason, whatever has become of the tender meanwhile. */
export function decideAmendmentDecline(
	{ rowVersion }: Pick<AmendedTender, 'rowVersion'>,
	waiting: WaitingAmendment | null,
	{ expectedVersion, words }: { readonly expectedVersion: number; readonly words: string },
): Result<'declined', AmendmentDecisionRefusal> {
	if (waiting === null) return refused({ code: 'nothing-waits' });
	if (rowVersion !== expectedVersion) return refused({ code: 'changed-meanwhile' });
	return words.trim() === '' ? refused({ code: 'no-words' }) : accepted('declined');
}
