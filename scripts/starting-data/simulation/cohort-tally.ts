import type { PartnerCase } from './partner-cases.ts';

/** A cohort as it stands at the end of a quarter. Contacted, the reasons and the errors add up to entered; contacted and wanting never fall. */
export interface CohortTally {
	readonly entered: number;
	readonly contacted: number;
	readonly wanting: number;
	readonly noReply: number;
	readonly noSafeDetails: number;
	readonly unsafe: number;
	readonly notYetAttempted: number;
	readonly inError: number;
}

/** `age` 0 is the end of the quarter in which it entered, 1 the end of the next. */
export function tallyCohort(cases: readonly PartnerCase[], age: number): CohortTally {
	const count = (holds: (one: PartnerCase) => boolean): number => cases.filter(holds).length;
	const reached = (one: PartnerCase): boolean => one.outcome === 'contacted' && one.after <= age;
	// Whoever is reached only in the next quarter had not been tried, or had not answered: by an odd or even number of children, as good as any chance.
	const silent = (one: PartnerCase): boolean =>
		(one.outcome === 'contacted' && one.after > age) || one.outcome === 'no-reply';
	const untried = (one: PartnerCase): boolean => silent(one) && one.after > age && one.children % 2 === 0;
	return {
		entered: cases.length,
		contacted: count(reached),
		wanting: count((one) => reached(one) && one.wants),
		noReply: count((one) => silent(one) && !untried(one)),
		noSafeDetails: count((one) => one.outcome === 'no-safe-details'),
		unsafe: count((one) => one.outcome === 'unsafe'),
		notYetAttempted: count(untried),
		inError: count((one) => one.outcome === 'in-error'),
	};
}
