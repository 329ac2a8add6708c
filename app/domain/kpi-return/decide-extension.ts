import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ExtensionAgreed } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type WordsRefusal, wordsGiven } from './words-given.ts';

export interface Extending {
	readonly by: ActingPerson;
	/** Who at the provider agreed to the new date. */
	readonly agreedWith: string;
	readonly newDueOn: IsoDate;
	readonly reason: string;
}

export type ExtendRefusal =
	| { readonly code: 'already-submitted' }
	| { readonly code: 'only-the-office' }
	| { readonly code: 'agreed-with-missing' }
	| { readonly code: 'not-after-due-date'; readonly dueOn: IsoDate }
	| { readonly code: 'in-the-past'; readonly today: IsoDate }
	| WordsRefusal;

/** A recorded agreement on a later date. The due date itself never moves: the extension stands beside it. */
export function decideExtension(
	state: KpiReturn,
	{ by, agreedWith, newDueOn, reason }: Extending,
	now: Instant,
): Result<ExtensionAgreed, ExtendRefusal> {
	if (state.latest !== null) return refused({ code: 'already-submitted' });
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	if (agreedWith.trim() === '') return refused({ code: 'agreed-with-missing' });
	if (newDueOn <= state.period.dueOn)
		return refused({ code: 'not-after-due-date', dueOn: state.period.dueOn });
	const today = londonDay(now);
	if (newDueOn < today) return refused({ code: 'in-the-past', today });
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
