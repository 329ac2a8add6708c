import type { Reading } from './find-readings.ts';
import type { KpiFacts, ProvisionalReason, Selection } from './kpi-value.ts';
import { isAccepted, measureAsked, readMeasure, returnsCalledFor } from './read-figures.ts';

export const CASES_PASSED = 'partner-cases-passed';
export const CASES_ENTERED = 'partner-cases-entered';

/**
 * Cases passed by the perpetrator strand in a quarter against those the support strand entered in it, area by area; what keeps the KPI
 * provisional, or nothing. The measured party never sets its own base (domain guide §4), so a specification under which nobody reports
 * cases passed leaves it provisional too.
 */
export function reconcileCases(facts: KpiFacts, cohort: number, readings: readonly Reading[], selection: Selection): readonly ProvisionalReason[] {
	const read = readings.filter((reading) => reading.read !== null);
	if (read.length === 0) return [];
	const passedAs = measureAsked(facts, CASES_PASSED, cohort);
	const areas = new Set(read.flatMap((reading) => reading.calledFor.areaIds.filter((area) => selection.areaIds?.includes(area) ?? true)));
	const passing = returnsCalledFor(facts, 'perpetrator', cohort, { areaIds: [...areas] });
	if (passedAs === null || passing.length === 0 || !passing.every(isAccepted)) return [{ code: 'returns-missing', strand: 'perpetrator' }];

	const passedIn = (within: Selection): number => passing.reduce((sum, kpiReturn) => sum + (readMeasure(kpiReturn, passedAs, null, within) ?? 0), 0);
	const receivedIn = (within: Selection): number =>
		read.reduce((sum, reading) => {
			const enteredAs = measureAsked(facts, CASES_ENTERED, reading.read!.period);
			return sum + (enteredAs === null ? 0 : (readMeasure(reading.read!, enteredAs, cohort, within) ?? 0));
		}, 0);
	if (!passedAs.byArea || measureAsked(facts, CASES_ENTERED, cohort)?.byArea !== true) {
		const [passed, received] = [passedIn({}), receivedIn({})];
		return passed === received ? [] : [{ code: 'cases-not-agreed', cohort, passed, received, areaIds: null }];
	}
	const differing = [...areas].filter((area) => passedIn({ areaIds: [area] }) !== receivedIn({ areaIds: [area] }));
	if (differing.length === 0) return [];
	return [{ code: 'cases-not-agreed', cohort, passed: passedIn({ areaIds: [...areas] }), received: receivedIn({ areaIds: [...areas] }), areaIds: differing }];
}
