import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { TakenBack } from './return-event.ts';
import { sideOf } from './side-of.ts';

export type TakeBackRefusal =
	/** It is being worked on already. */
	| { readonly code: 'not-ready-to-certify' }
	/** Somebody certified it meanwhile: it is with the commissioner. */
	| { readonly code: 'already-submitted' }
	| { readonly code: 'only-the-lead' };

/** Whoever prepares the return finds something to change after it was said to be ready. No reason is asked: nobody but them has worked on it. */
export function decideTakeBack(
	state: KpiReturn,
	{ by }: { readonly by: ActingPerson },
	now: Instant,
): Result<TakenBack, TakeBackRefusal> {
	if (state.state === 'submitted' || state.state === 'accepted')
		return refused({ code: 'already-submitted' });
	if (state.state !== 'ready-to-certify') return refused({ code: 'not-ready-to-certify' });
	const side = sideOf(state, by);
	if (side !== 'lead' && side !== 'office') return refused({ code: 'only-the-lead' });
	return accepted({ type: 'taken-back', personId: by.personId, at: now });
}
