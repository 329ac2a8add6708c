import type { Random } from '../random.ts';
import type { CohortTally } from './cohort-tally.ts';
import type { QuarterSlice } from './quarter-slice.ts';

/** Measures read from one quarter of the simulation. */
export const OF_QUARTER: Readonly<Record<string, (slice: QuarterSlice, random: Random) => number>> = {
	referrals: (slice) => slice.referrals,
	accepted: (slice) => slice.accepted,
	'not-accepted': (slice) => slice.notAccepted,
	starts: (slice) => slice.starts,
	completions: (slice) => slice.completions,
	leavers: (slice) => slice.leavers,
	'on-programme': (slice) => slice.onProgramme,
	waiting: (slice) => slice.waiting,
	// Tenths of a week: four weeks of assessment, and longer the more are waiting for each that starts.
	'median-weeks-waited': (slice, random) =>
		38 + Math.round((22 * slice.waiting) / Math.max(slice.starts, 1)) + random.whole(0, 9),
	'partner-cases-passed': (slice) => slice.passed,
	'no-partner-identified': (slice) => slice.noPartner,
	'units-used': (slice) => slice.starts,
	'partners-contacted-later': (slice) => slice.contactedLater,
	'receiving-ongoing-work': (slice) => slice.receivingOngoingWork,
	'safety-plans': (slice) => Math.round(slice.contactedInQuarter * 0.7 + slice.receivingOngoingWork * 0.3),
	'children-in-scope': (slice) => slice.childrenInScope,
	'children-supported': (slice) => slice.childrenSupported,
	'incidents-escalated': (slice, random) => random.around(slice.receivingOngoingWork * 0.1 + 0.5),
};

export const OF_COHORT: Readonly<Record<string, (tally: CohortTally) => number>> = {
	'partner-cases-entered': (tally) => tally.entered,
	'partner-cases-contacted': (tally) => tally.contacted,
	'partner-cases-wanting-ongoing-work': (tally) => tally.wanting,
	'not-reached-no-reply': (tally) => tally.noReply,
	'not-reached-no-safe-details': (tally) => tally.noSafeDetails,
	'not-reached-unsafe': (tally) => tally.unsafe,
	'not-reached-not-yet-attempted': (tally) => tally.notYetAttempted,
	'entered-in-error': (tally) => tally.inError,
};

/** Measures asked less than quarterly, from all the quarters that they cover. */
export const OF_SEVERAL: Readonly<
	Record<string, (slices: readonly QuarterSlice[], random: Random) => number>
> = {
	'outcomes-asked': (slices, random) =>
		random.of(
			total(slices, (slice) => slice.receivingOngoingWork),
			0.62,
		),
	'police-repeat-incidents': (slices, random) =>
		random.around(total(slices, (slice) => slice.completions) * 0.12 + 0.3),
	'service-users-asked': (slices, random) =>
		random.of(
			total(slices, (slice) => slice.completions + slice.leavers),
			0.66,
		),
	'victims-asked': (slices, random) =>
		random.of(
			total(slices, (slice) => slice.contactedInQuarter),
			0.5,
		),
	'perpetrator-stakeholders-asked': (slices, random) => random.whole(14, 20) + 2 * slices.length,
	'support-stakeholders-asked': (slices, random) => random.whole(12, 18) + 2 * slices.length,
	'perpetrator-equality-people': (slices) => total(slices, (slice) => slice.starts),
	'support-equality-people': (slices) => total(slices, (slice) => slice.contactedInQuarter),
};

/** Measures that are so many of another one. */
export const SHARE_OF: Readonly<Record<string, readonly [of: string, share: number]>> = {
	'own-went-on-from-custody': ['own-custody-contacts', 0.62],
	'outcomes-improved-respect': ['outcomes-asked', 0.64],
	'outcomes-improved-space': ['outcomes-asked', 0.67],
	'outcomes-improved-safety': ['outcomes-asked', 0.71],
	'outcomes-improved-parenting': ['outcomes-asked', 0.52],
	'outcomes-improved-awareness': ['outcomes-asked', 0.49],
	'outcomes-improved-childhoods': ['outcomes-asked', 0.58],
	'service-users-satisfied': ['service-users-asked', 0.79],
	'victims-satisfied': ['victims-asked', 0.9],
	'perpetrator-stakeholders-satisfied': ['perpetrator-stakeholders-asked', 0.83],
	'support-stakeholders-satisfied': ['support-stakeholders-asked', 0.86],
};

/** Lines of spending, as shares of the quarter's payment. */
export const SPEND: Readonly<Record<string, number>> = {
	'perpetrator-spend-staff': 0.7,
	'perpetrator-spend-premises': 0.13,
	'perpetrator-spend-other': 0.13,
	'support-spend-staff': 0.77,
	'support-spend-premises': 0.08,
	'support-spend-other': 0.11,
};

const total = (slices: readonly QuarterSlice[], pick: (slice: QuarterSlice) => number): number =>
	slices.reduce((sum, slice) => sum + pick(slice), 0);
