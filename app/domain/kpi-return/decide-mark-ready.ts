import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import { blockingFindings } from './blocking-findings.ts';
import type { Finding } from './checks/finding.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { MarkedReady } from './return-event.ts';
import { sideOf } from './side-of.ts';
import { type LockReason, whyLocked } from './why-locked.ts';

export interface ReadyMark {
	readonly by: ActingPerson;
	/** All that stands against the return as it is stored now (`findingsOfReturn`). */
	readonly findings: readonly Finding[];
}

export type MarkReadyRefusal =
	| { readonly code: 'locked'; readonly reason: LockReason }
	/** A member of a consortium drafts; the lead, or the office on its behalf, says that the whole is ready. */
	| { readonly code: 'only-the-lead' }
	/** Figures of a quarter that is not over are not all the figures. */
	| { readonly code: 'period-not-ended'; readonly endsOn: IsoDate }
	| { readonly code: 'queries-unanswered'; readonly queryIds: readonly string[] }
	| { readonly code: 'findings'; readonly findings: readonly Finding[] };

export function decideMarkReady(
	state: KpiReturn,
	{ by, findings }: ReadyMark,
	now: Instant,
): Result<MarkedReady, MarkReadyRefusal> {
	const locked = whyLocked(state.state);
	if (locked !== null) return refused({ code: 'locked', reason: locked });
	const side = sideOf(state, by);
	if (side !== 'lead' && side !== 'office') return refused({ code: 'only-the-lead' });
	const { endsOn } = state.period;
	if (londonDay(now) <= endsOn) return refused({ code: 'period-not-ended', endsOn });
	const unanswered = state.queries.filter((query) => query.state === 'open').map(({ queryId }) => queryId);
	if (unanswered.length > 0) return refused({ code: 'queries-unanswered', queryIds: unanswered });
	const blocking = blockingFindings(findings);
	if (blocking.length > 0) return refused({ code: 'findings', findings: blocking });
	return accepted({ type: 'marked-ready', personId: by.personId, at: now });
}
