import type { KpiDefinition } from '../specification/specification.ts';
import type { KpiFacts, ReturnFacts, Selection } from './kpi-value.ts';
import { onceFor } from './once-for.ts';
import { isAccepted, isCalledFor, returnOfAgreement, returnsCalledFor } from './read-figures.ts';

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
 * that ended before its cohort could close is read where it stopped. `pooled`: the cohort is added to others that are frozen, so a late
 * return's part is missing even where no other is in.
 */
export function findReadings(facts: KpiFacts, basis: Basis, cohort: number, selection: Selection, pooled: boolean): readonly Reading[] {
	const closes = cohort + (basis.basis === 'cohort' ? basis.maturity : 0);
	const readings = readingsOfAll(facts, basis.strand, cohort, closes).filter((reading) => isCalledFor(reading.calledFor, selection));
	if (!pooled && !readings.some((reading) => reading.frozen)) return readings;
	return readings.map((reading) => (reading.calledFor.period === closes && !reading.frozen ? { ...reading, read: null } : reading));
}

/** Each agreement by itself: the newest of its returns that should report the cohort, and the newest that does. */
function readingsOfAll(facts: KpiFacts, strand: Basis['strand'], cohort: number, closes: number): readonly Reading[] {
	const known = knownReadings(facts);
	const key = `${strand}|${cohort}|${closes}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	const made = returnsCalledFor(facts, strand, cohort, {}).map((first): Reading => {
		let [calledFor, read] = [first, isAccepted(first) ? first : null];
		for (let period = cohort + 1; period <= Math.min(closes, facts.latestPeriod); period += 1) {
			const later = returnOfAgreement(facts, first.agreementId, period);
			if (later !== undefined) [calledFor, read] = [later, isAccepted(later) ? later : read];
		}
		return { calledFor, read, frozen: read?.period === closes };
	});
	known.set(key, made);
	return made;
}

const knownReadings = onceFor((_: KpiFacts) => new Map<string, readonly Reading[]>());
