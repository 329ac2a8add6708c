import type { KpiDefinition } from '../specification/specification.ts';
import type { KpiFacts, ReturnFacts, Selection } from './kpi-value.ts';
import { isAccepted, returnsCalledFor } from './read-figures.ts';

/** Where an agreement's part of a cohort or period is read. */
export interface Reading {
	/** The return that must report it. */
	readonly calledFor: ReturnFacts;
	/** The accepted return that it is read from; null while there is none. */
	readonly read: ReturnFacts | null;
	/** Whether that is the return in which the cohort is frozen. */
	readonly frozen: boolean;
}

type Basis = Pick<KpiDefinition, 'strand' | 'basis' | 'maturity'>;

/**
 * A cohort belongs to the agreements that had a return in its own quarter. It is read from the return `maturity` quarters later, and
 * frozen there. Until then, and where not one of those returns has been accepted, it is read from the newest accepted one before it,
 * and is provisional. Where some have been accepted and others not, the others are missing: a base never mixes two ages. An agreement
 * that ended before its cohort could close is read where it stopped.
 */
export function findReadings(facts: KpiFacts, basis: Basis, cohort: number, selection: Selection): readonly Reading[] {
	const entered = returnsCalledFor(facts, basis.strand, cohort, selection);
	if (basis.basis === 'period') return entered.map((calledFor) => ({ calledFor, read: isAccepted(calledFor) ? calledFor : null, frozen: true }));

	const closes = cohort + basis.maturity;
	const newest = Math.min(closes, facts.latestPeriod);
	const histories = entered.map((first) => historyOf(facts, first, newest, selection));
	const anyFrozen = histories.some((history) => history.some((kpiReturn) => kpiReturn.period === closes && isAccepted(kpiReturn)));
	return histories.map((history) => {
		const calledFor = history[0]!;
		const frozen = calledFor.period === closes && isAccepted(calledFor);
		const waits = calledFor.period === closes && !frozen && anyFrozen;
		return { calledFor, read: waits ? null : (history.find(isAccepted) ?? null), frozen };
	});
}

/** The agreement's returns from the cohort's own quarter on, newest first. */
function historyOf(facts: KpiFacts, first: ReturnFacts, newest: number, selection: Selection): readonly ReturnFacts[] {
	const history = [first];
	for (let period = first.period + 1; period <= newest; period += 1) {
		const later = returnsCalledFor(facts, first.strand, period, selection).find((kpiReturn) => kpiReturn.agreementId === first.agreementId);
		if (later !== undefined) history.unshift(later);
	}
	return history;
}
