import type { IsoDate } from '../calendar/iso-date.ts';
import type { StartRefusal } from '../grant/may-start.ts';
import type { AccessRule } from '../programme/programme.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { type DayDelta, decideMovements, type MovementRefusal } from './decide-movements.ts';
import { type RecordedWay, STEP_OF } from './recorded-way.ts';
import type { Movement, UnitAccount } from './unit-movement.ts';

/** Kept in the ledger beside a start that it allowed (003 ¶36). */
export const PRIORITY_CASE = 'A priority case: existing provision is inappropriate';

export interface Recording {
	readonly way: RecordedWay;
	readonly units: number;
	readonly onDay: IsoDate;
	/** Somebody has ticked that existing provision is inappropriate for them. */
	readonly priorityCase: boolean;
	/** Why; asked for where a reservation is given up. */
	readonly reason: string;
	/** What looks like a person's details in the reason is none: the writer has been asked. */
	readonly nobodyNamed: boolean;
}

export interface RecordingFacts {
	readonly account: UnitAccount;
	/** How the area comes to units that the commissioner pays for. */
	readonly access: AccessRule;
	/** Asked of the day of the movement. */
	readonly mayStart: Result<'may-start', StartRefusal>;
	/** All that has been entered of the account. */
	readonly entered: readonly DayDelta[];
	readonly today: IsoDate;
}

export type RecordingRefusal =
	| MovementRefusal
	/** An authority bought it: each of its places is drawn and followed on its order's pages. */
	| { readonly code: 'through-its-order' }
	/** The area buys its places; the commissioner's money never pays for one (Warwickshire). */
	| { readonly code: 'purchase-only' }
	/** Coventry, Sandwell and Walsall: only where existing provision is inappropriate (003 ¶36). */
	| { readonly code: 'priority-case-not-said' }
	| { readonly code: 'may-not-start'; readonly because: StartRefusal }
	| { readonly code: 'no-reason' }
	| { readonly code: 'looks-personal'; readonly details: readonly PersonalDetail[] };

/**
 * Whether what a provider tells of people may be entered, of places that the commissioner pays for. Who is new (a reservation, a start) is held against the area's access and against
 * `mayStart`; who is on the programme already is never stopped from completing or leaving it.
 */
export function decideRecording(
	facts: RecordingFacts,
	recording: Recording,
): Result<Movement, RecordingRefusal> {
	const { account, access, mayStart, entered, today } = facts;
	const { way, units, onDay, priorityCase, reason, nobodyNamed } = recording;
	const { kind, from, to, isNew } = STEP_OF[way];
	if (account.fund !== 'commissioner') return refused({ code: 'through-its-order' });
	if (isNew && access === 'purchase-only') return refused({ code: 'purchase-only' });
	if (isNew && !mayStart.ok) return refused({ code: 'may-not-start', because: mayStart.refusal });
	const isPriorityStart = kind === 'started' && access === 'priority-cases';
	if (isPriorityStart && !priorityCase) return refused({ code: 'priority-case-not-said' });
	if (way === 'released' && reason === '') return refused({ code: 'no-reason' });
	const details = nobodyNamed ? [] : looksPersonal(reason);
	if (details.length > 0) return refused({ code: 'looks-personal', details });
	const position = (stage: Movement['from']['stage']) => ({ accountId: account.id, stage });
	const words = [isPriorityStart ? PRIORITY_CASE : '', reason].filter((part) => part !== '').join('. ');
	const movement: Movement = {
		kind,
		from: position(from),
		to: position(to),
		units,
		unitPricePence: null,
		onDay,
		reason: words,
	};
	const decided = decideMovements(new Map([[account.id, account]]), entered, [movement], today);
	return decided.ok ? accepted(movement) : decided;
}
