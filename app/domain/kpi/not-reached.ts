import type { KpiFacts } from './kpi-facts.ts';
import { CASES_ENTERED } from './reconcile-cases.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

/** Whole numbers over the same cohorts as the contact KPI; a reason that is not asked is null. */
export interface NotReached {
	readonly entered: number;
	readonly unsafe: number | null;
	readonly notYetAttempted: number | null;
	readonly noReply: number | null;
	readonly noSafeDetails: number | null;
	readonly enteredInError: number | null;
}

/**
 * What always stands beside the contact KPI: the shares that it would be unsafe to contact, and that nobody has tried yet (domain guide
 * §4 rule 4). For the programme or its providers only: the reasons are not split by area. Null where
 * nothing has been accepted.
 */
export function notReached(
	facts: KpiFacts,
	cohorts: readonly number[],
	maturity: number,
	providerIds?: readonly string[],
): NotReached | null {
	const total = (measure: string): number | null => {
		const answer = rollUpMeasure(facts, {
			measure,
			periods: cohorts,
			maturity,
			...(providerIds === undefined ? {} : { providerIds }),
		});
		return answer.ok ? answer.value.value : null;
	};
	const entered = total(CASES_ENTERED);
	if (entered === null) return null;
	return {
		entered,
		unsafe: total('not-reached-unsafe'),
		notYetAttempted: total('not-reached-not-yet-attempted'),
		noReply: total('not-reached-no-reply'),
		noSafeDetails: total('not-reached-no-safe-details'),
		enteredInError: total('entered-in-error'),
	};
}
