import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnOpenedAgain } from './return-event.ts';
import { sideOf } from './side-of.ts';

export type OpenAgainRefusal = { readonly code: 'not-closed' } | { readonly code: 'only-the-office' };

/** A closed return is called for again, as it stood: due when it was due, with what had been typed into it. */
export function decideOpeningAgain(
	state: KpiReturn,
	{ by }: { readonly by: ActingPerson },
	now: Instant,
): Result<ReturnOpenedAgain, OpenAgainRefusal> {
	if (state.state !== 'closed') return refused({ code: 'not-closed' });
	if (sideOf(state, by) !== 'office') return refused({ code: 'only-the-office' });
	return accepted({ type: 'return-opened-again', personId: by.personId, at: now });
}
