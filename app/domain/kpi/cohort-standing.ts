import type { KpiDefinition } from '../specification/specification.ts';
import { findReadings } from './find-readings.ts';
import type { KpiFacts } from './kpi-facts.ts';
import { isAccepted } from './read-figures.ts';
import { CASES_ENTERED, returnsThatPass } from './reconcile-cases.ts';

/** How far the returns are in that tell a cohort (or a period) of the whole programme. */
export interface CohortStanding {
	/** Each return that it should be read from has been accepted: less is a partial sum, and is told as no figure. */
	readonly whole: boolean;
	/** So have those that say how many cases were passed, against which its base is held. */
	readonly confirmed: boolean;
	/** It is read on the day on which it closes; an agreement that ended before never gets there. */
	readonly closed: boolean;
}

export function cohortStanding(facts: KpiFacts, definition: KpiDefinition, cohort: number): CohortStanding {
	const { closes, readings } = findReadings(facts, definition, cohort);
	const whole = readings.length > 0 && readings.every(({ calledFor }) => isAccepted(calledFor));
	const ofCases = definition.basis === 'cohort' && definition.denominator?.includes(CASES_ENTERED) === true;
	return {
		whole,
		confirmed: !ofCases || returnsThatPass(facts, cohort, readings).every(isAccepted),
		closed: whole && closes <= facts.latestPeriod && readings.every(({ frozen }) => frozen),
	};
}
