import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SectionKey } from '../specification/specification.ts';
import { blockingFindings } from './blocking-findings.ts';
import type { Capacity } from './capacity-of.ts';
import type { Finding } from './checks/finding.ts';
import type { ActingPerson, KpiReturn } from './kpi-return.ts';
import type { ReturnSubmitted } from './return-event.ts';
import { sideOf } from './side-of.ts';

/** The provider's certifier, or the deputy, signs the return off and sends it to the commissioner. */
export interface Certification {
	readonly by: ActingPerson;
	readonly capacity: Capacity;
	readonly declared: boolean;
	/** All that stands against the return as it is stored now (`findingsOfReturn`). */
	readonly findings: readonly Finding[];
	/** Sections that differ from the submission before; of no matter where there is none. */
	readonly changedSections: readonly SectionKey[];
}

export type SubmitRefusal =
	| { readonly code: 'not-ready-to-certify' }
	| { readonly code: 'already-submitted'; readonly submission: number; readonly submittedAt: Instant }
	/** The office may type for a provider; the provider still certifies. */
	| { readonly code: 'provider-certifies' }
	/** In a consortium only the lead certifies. */
	| { readonly code: 'lead-certifies' }
	| { readonly code: 'certifier-prepared-it' }
	| { readonly code: 'period-not-ended'; readonly endsOn: IsoDate }
	| { readonly code: 'window-not-open'; readonly opensOn: IsoDate }
	| { readonly code: 'not-declared' }
	| { readonly code: 'findings'; readonly findings: readonly Finding[] };

/** A late return is taken like any other; that it was late is derived from its instant and the due date. */
export function decideSubmission(
	state: KpiReturn,
	certification: Certification,
	now: Instant,
): Result<ReturnSubmitted, SubmitRefusal> {
	const { by, findings } = certification;
	const refusal = wrongState(state) ?? wrongPerson(state, by) ?? tooEarly(state, now);
	if (refusal !== null) return refused(refusal);
	if (!certification.declared) return refused({ code: 'not-declared' });
	const blocking = blockingFindings(findings);
	if (blocking.length > 0) return refused({ code: 'findings', findings: blocking });
	return accepted({
		type: 'return-submitted',
		personId: by.personId,
		at: now,
		submission: (state.latest?.number ?? 0) + 1,
		capacity: certification.capacity,
		acceptancesKept: (state.latest?.acceptedSections ?? []).filter(
			(section) => !certification.changedSections.includes(section),
		),
	});
}

function wrongState({ state, latest }: KpiReturn): SubmitRefusal | null {
	if (state === 'ready-to-certify') return null;
	if (latest !== null && (state === 'submitted' || state === 'accepted'))
		return { code: 'already-submitted', submission: latest.number, submittedAt: latest.submittedAt };
	return { code: 'not-ready-to-certify' };
}

function wrongPerson(state: KpiReturn, by: ActingPerson): SubmitRefusal | null {
	const side = sideOf(state, by);
	if (side === 'office') return { code: 'provider-certifies' };
	if (side !== 'lead') return { code: 'lead-certifies' };
	return state.preparerIds.includes(by.personId) ? { code: 'certifier-prepared-it' } : null;
}

function tooEarly({ period }: KpiReturn, now: Instant): SubmitRefusal | null {
	const today = londonDay(now);
	if (today <= period.endsOn) return { code: 'period-not-ended', endsOn: period.endsOn };
	return today < period.opensOn ? { code: 'window-not-open', opensOn: period.opensOn } : null;
}
