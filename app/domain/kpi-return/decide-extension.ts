import type { BankHolidaysRefusal } from '../calendar/bank-holidays.ts';
import { addDays, type Instant, type IsoDate, latest } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { nearestWorkingDay } from '../calendar/working-days.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import { lastDayOfExtension } from './last-day-of-extension.ts';
import { returnDue } from './return-due.ts';
import type { ExtensionAgreed } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface Extending {
	readonly by: ActingPerson;
	/** Who at the provider agreed to the new date. */
	readonly agreedWith: string;
	readonly newDueOn: IsoDate;
	readonly reason: string;
	/** The day on which the return was due as whoever agrees to the new one saw it. */
	readonly dueOnSeen: IsoDate;
}

export type ExtendRefusal =
	| { readonly code: 'already-submitted' }
	| { readonly code: 'only-the-office' }
	| { readonly code: 'agreed-with-missing' }
	/** Closed: nobody waits for it. */
	| { readonly code: 'closed' }
	/** Somebody agreed to another date meanwhile. */
	| { readonly code: 'due-date-changed'; readonly dueOn: IsoDate }
	| { readonly code: 'not-after-due-date'; readonly dueOn: IsoDate }
	| { readonly code: 'past-the-end'; readonly lastDay: IsoDate; readonly isOver: boolean }
	| { readonly code: 'not-a-working-day'; readonly nearest: IsoDate }
	| BankHolidaysRefusal
	| { readonly code: 'in-the-past'; readonly today: IsoDate }
	| WordsRefusal;

/**
 * A recorded agreement on a later date. The due date itself never moves: the extension stands beside it. It moves forward only, to a working day, and
 * never beyond `lastDayOfExtension`; a further one is agreed knowing the one before.
 */
export function decideExtension(
	state: KpiReturn,
	{ by, agreedWith, newDueOn, reason, dueOnSeen }: Extending,
	programmeEndsOn: IsoDate,
	now: Instant,
): Result<ExtensionAgreed, ExtendRefusal> {
	if (state.state === 'closed') return refused({ code: 'closed' });
	if (state.latest !== null) return refused({ code: 'already-submitted' });
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	if (agreedWith.trim() === '') return refused({ code: 'agreed-with-missing' });
	const today = londonDay(now);
	const { dueOn, extendedTo } = returnDue(state, today);
	const current = extendedTo ?? dueOn;
	if (current !== dueOnSeen) return refused({ code: 'due-date-changed', dueOn: current });
	const lastDay = lastDayOfExtension(dueOn, programmeEndsOn);
	const wrong = wrongDay(newDueOn, { current, today, lastDay });
	if (wrong !== null) return refused(wrong);
	const given = wordsGiven(reason);
	if (given.refusal !== null) return refused(given.refusal);
	return accepted({
		type: 'extension-agreed',
		personId: by.personId,
		at: now,
		agreedWith: agreedWith.trim(),
		newDueOn,
		reason: given.words,
	});
}

function wrongDay(
	day: IsoDate,
	{ current, today, lastDay }: { readonly [key in 'current' | 'today' | 'lastDay']: IsoDate },
): ExtendRefusal | null {
	if (lastDay <= current || lastDay < today) return { code: 'past-the-end', lastDay, isOver: true };
	if (day <= current) return { code: 'not-after-due-date', dueOn: current };
	if (day < today) return { code: 'in-the-past', today };
	if (day > lastDay) return { code: 'past-the-end', lastDay, isOver: false };
	const nearest = nearestWorkingDay(day, latest(addDays(current, 1), today));
	if (!nearest.ok) return nearest.refusal;
	return nearest.value === day ? null : { code: 'not-a-working-day', nearest: nearest.value };
}
