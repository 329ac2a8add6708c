import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnStarted } from './return-event.ts';
import { sideOf } from './side-of.ts';

export type StartRefusal =
	| { readonly code: 'already-started' }
	/** The commissioner has closed it: it is called for no more. */
	| { readonly code: 'closed' }
	| { readonly code: 'not-a-party' }
	| { readonly code: 'period-not-begun'; readonly startsOn: IsoDate };

/** Figures can be drafted while the quarter runs; only the submission waits for its end. */
export function decideStart(
	state: KpiReturn,
	{ by }: { readonly by: ActingPerson },
	now: Instant,
): Result<ReturnStarted, StartRefusal> {
	if (state.state === 'closed') return refused({ code: 'closed' });
	if (state.state !== 'not-started') return refused({ code: 'already-started' });
	if (sideOf(state, by) === 'outside') return refused({ code: 'not-a-party' });
	if (londonDay(now) < state.period.startsOn)
		return refused({ code: 'period-not-begun', startsOn: state.period.startsOn });
	return accepted({ type: 'return-started', personId: by.personId, at: now });
}
