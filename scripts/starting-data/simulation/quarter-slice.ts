import { type CohortTally, tallyCohort } from './cohort-tally.ts';
import type { PartnerCase } from './partner-cases.ts';
import { type AreaFlow, sum } from './people-flow.ts';
import type { Simulated } from './simulate-programme.ts';

/** One quarter of some areas, added up: what a measure is read from. */
export interface QuarterSlice extends AreaFlow {
	/** The open cohorts: this quarter's and the last one's. */
	cohort(number: number): CohortTally;
	readonly contactedInQuarter: number;
	/** Of cohorts that are frozen already. */
	readonly contactedLater: number;
	readonly receivingOngoingWork: number;
	readonly childrenInScope: number;
	readonly childrenSupported: number;
}

export function quarterSlice(simulated: Simulated, quarter: number, areas: readonly string[]): QuarterSlice {
	const flows = areas.map((area) => simulated.flow(quarter, area));
	const total = (pick: (flow: AreaFlow) => number): number => sum(flows.map(pick));
	const casesOf = (cohort: number): readonly PartnerCase[] =>
		simulated.cases(cohort).filter((one) => areas.includes(one.area));
	const recent = [0, 1, 2, 3, 4].flatMap((back) => casesOf(quarter - back));
	const reachedIn = (one: PartnerCase): number => one.cohort + one.after;
	const reached = recent.filter((one) => one.outcome === 'contacted');
	// Some who never replied do so two quarters on: those for whom one quarter of work was drawn that they did not take up.
	const late = casesOf(quarter - 2).filter((one) => one.outcome === 'no-reply' && one.lasting === 1);
	return {
		referrals: total((flow) => flow.referrals),
		accepted: total((flow) => flow.accepted),
		notAccepted: total((flow) => flow.notAccepted),
		starts: total((flow) => flow.starts),
		completions: total((flow) => flow.completions),
		leavers: total((flow) => flow.leavers),
		onProgramme: total((flow) => flow.onProgramme),
		waiting: total((flow) => flow.waiting),
		noPartner: total((flow) => flow.noPartner),
		passed: total((flow) => flow.passed),
		cohort: (number) => tallyCohort(casesOf(number), quarter - number),
		contactedInQuarter: reached.filter((one) => reachedIn(one) === quarter).length,
		contactedLater: late.length,
		receivingOngoingWork: reached.filter(
			(one) => one.wants && reachedIn(one) <= quarter && quarter < reachedIn(one) + one.lasting,
		).length,
		childrenInScope: sum(casesOf(quarter).map((one) => one.children)),
		childrenSupported: sum(casesOf(quarter).map((one) => one.childrenSupported)),
	};
}
