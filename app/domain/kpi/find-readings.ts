import type { KpiDefinition } from '../specification/specification.ts';
import type { KpiFacts, Reading, Readings } from './kpi-facts.ts';
import type { ReturnFacts, Selection } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { isAccepted, isCalledFor, isWhole, returnOfAgreement, returnsCalledFor } from './read-figures.ts';

type Basis = Pick<KpiDefinition, 'strand' | 'basis' | 'maturity'>;

/**
 * A cohort belongs to the agreements that had a return in its own quarter. It is read from the return `maturity` quarters later, and
 * frozen there. Until then it is read from the newest accepted one before it, and is provisional. An agreement that ended before its
 * cohort could close is read where it stopped.
 */
export function findReadings(facts: KpiFacts, { strand, basis, maturity }: Basis, cohort: number): Readings {
	const closes = cohort + (basis === 'cohort' ? maturity : 0);
	return onceIn(facts.index.readings, `${strand}|${cohort}|${closes}`, () => ({
		closes,
		readings: returnsCalledFor(facts, strand, cohort, {}).map((first) => readingFrom(facts, first, closes)),
	}));
}

/** Each agreement by itself: the newest of its returns that should report the cohort, and the newest that does. */
function readingFrom(facts: KpiFacts, first: ReturnFacts, closes: number): Reading {
	let calledFor = first;
	let read = isAccepted(first) ? first : null;
	for (let period = first.period + 1; period <= Math.min(closes, facts.latestPeriod); period += 1) {
		const later = returnOfAgreement(facts, first.agreementId, period);
		if (later !== undefined) [calledFor, read] = [later, isAccepted(later) ? later : read];
	}
	return { calledFor, read, frozen: read?.period === closes };
}

/**
 * Those of the areas and providers asked for. Where some are frozen and others not, the others are missing: a base never mixes two ages.
 * `pooled`: the cohort is added to others that are frozen, so a late return's part is missing even where no other is in.
 */
export function chooseReadings<Each extends Reading>(
	{ closes, readings }: Readings<Each>,
	selection: Selection,
	pooled: boolean,
): readonly Each[] {
	const chosen = isWhole(selection)
		? readings
		: readings.filter((reading) => isCalledFor(reading.calledFor, selection));
	if (!pooled && !chosen.some((reading) => reading.frozen)) return chosen;
	const late = (reading: Each): boolean => reading.calledFor.period === closes && !reading.frozen;
	return chosen.some(late)
		? chosen.map((reading) => (late(reading) ? { ...reading, read: null } : reading))
		: chosen;
}
