import { countByArea } from './count-by-area.ts';
import { isClosed } from './is-closed.ts';
import type { CasesPassed, KpiFacts, Reading } from './kpi-facts.ts';
import type { ProvisionalReason, ReturnFacts, Selection } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { areasAsked, isAccepted, measureAsked, returnsCalledFor } from './read-figures.ts';

export const CASES_PASSED = 'partner-cases-passed';
export const CASES_ENTERED = 'partner-cases-entered';
const ENTERED = [CASES_ENTERED];
const PASSED = [CASES_PASSED];

/**
 * Cases passed by the perpetrator strand in a quarter against those the support strand entered in it, area by area; what keeps the KPI
 * provisional, or nothing. The measured party never sets its own base (domain guide §4), so a specification under which nobody reports
 * cases passed leaves it provisional too. Where either is not split by area, the totals of all areas are compared: for a provider's own facts those
 * of the `whole` programme, of which it then hears whether they agree, and its own figure.
 */
export function reconcileCases(
	facts: KpiFacts,
	cohort: number,
	readings: readonly Reading[],
	selection: Selection,
	whole: readonly Reading[] = readings,
): readonly ProvisionalReason[] {
	if (readings.every(({ read }) => read === null)) return [];
	const passing = casesPassed(facts, cohort);
	const { split } = passing;
	const received = new Map<string | null, number>(split ? [] : [[null, 0]]);
	for (const { read: kpiReturn } of readings) {
		if (kpiReturn === null) continue;
		const entered = countByArea(facts, kpiReturn, ENTERED, cohort);
		const areas = split ? areasAsked(kpiReturn, selection) : [null, ...kpiReturn.areaIds];
		for (const area of areas) received.set(area, (received.get(area) ?? 0) + (entered.get(area) ?? 0));
	}
	if (!split && facts.index.within !== null)
		return ofTheWhole(
			facts.index.within,
			cohort,
			whole,
			[...received.values()].reduce((sum, count) => sum + count, 0),
		);
	const areas = [...received.keys()];
	const unconfirmed = whyUnconfirmed(areas, passing);
	if (unconfirmed !== null) return [{ code: unconfirmed, strand: 'perpetrator' }];

	const sum = (counts: ReadonlyMap<string | null, number>): number =>
		areas.reduce((total, area) => total + (counts.get(area) ?? 0), 0);
	const differing = areas.filter(
		(area): area is string => area !== null && (passing.passed.get(area) ?? 0) !== received.get(area),
	);
	if (split ? differing.length === 0 : sum(passing.passed) === sum(received)) return [];
	return [
		{
			code: 'cases-not-agreed',
			cohort,
			passed: sum(passing.passed),
			received: sum(received),
			areaIds: split ? differing : null,
		},
	];
}

function ofTheWhole(
	within: KpiFacts,
	cohort: number,
	whole: readonly Reading[],
	received: number,
): readonly ProvisionalReason[] {
	if (whole.some(({ read }) => read === null)) return [{ code: 'returns-missing', strand: 'support' }];
	return reconcileCases(within, cohort, whole, {}).map((reason) =>
		reason.code === 'cases-not-agreed' ? { ...reason, received } : reason,
	);
}

/** The returns that say how many cases were passed: of a provider's own facts those that cover an area of its own. */
export function returnsThatPass(
	facts: KpiFacts,
	cohort: number,
	readings: readonly Reading[],
): readonly ReturnFacts[] {
	const { within } = facts.index;
	const all = returnsCalledFor(within ?? facts, 'perpetrator', cohort, {});
	if (within === null || !casesPassed(facts, cohort).split) return all;
	const own = areasOf(readings.map(({ calledFor }) => calledFor));
	return all.filter(({ areaIds }) => areaIds.some((area) => own.has(area)));
}

/** Null where every area's cases passed have been accepted. */
function whyUnconfirmed(
	areas: readonly (string | null)[],
	{ areas: reported, waiting, closed }: CasesPassed,
): 'returns-missing' | 'returns-closed' | null {
	const unknown = areas.filter((area) => waiting.has(area));
	if (unknown.length > 0)
		return unknown.every((area) => closed.has(area)) ? 'returns-closed' : 'returns-missing';
	return areas.some((area) => reported.has(area)) ? null : 'returns-missing';
}

/**
 * Whether the cases of every area agree by themselves, each reported by one return alone: then they do for any of the areas and providers, and
 * none of those needs to be asked. `readings`: all of the cohort.
 */
export const casesAgree = (facts: KpiFacts, cohort: number, readings: readonly Reading[]): boolean =>
	onceIn(facts.index.agreed, readings, () => findAgreed(facts, cohort, readings));

function findAgreed(facts: KpiFacts, cohort: number, readings: readonly Reading[]): boolean {
	const { split, areas, waiting, passed } = casesPassed(facts, cohort);
	const seen = new Set<string>();
	return (
		split &&
		readings.every(({ calledFor, read }) => {
			if (
				read === null ||
				read.areaIds.length === 0 ||
				!calledFor.areaIds.every((area) => read.areaIds.includes(area))
			)
				return false;
			const entered = countByArea(facts, read, ENTERED, cohort);
			return read.areaIds.every((area) => {
				const again = seen.has(area);
				seen.add(area);
				return (
					!again &&
					areas.has(area) &&
					!waiting.has(area) &&
					(passed.get(area) ?? 0) === (entered.get(area) ?? 0)
				);
			});
		})
	);
}

const areasOf = (returns: readonly ReturnFacts[]): ReadonlySet<string> =>
	new Set(returns.flatMap(({ areaIds }) => areaIds));

/** Reported by the other strand, so by nobody's own returns alone. */
const casesPassed = (facts: KpiFacts, cohort: number): CasesPassed =>
	facts.index.within === null
		? onceIn(facts.index.passed, cohort, () => findPassed(facts, cohort))
		: casesPassed(facts.index.within, cohort);

function findPassed(facts: KpiFacts, cohort: number): CasesPassed {
	const measure = measureAsked(facts, CASES_PASSED, cohort);
	const returns = measure === null ? [] : returnsCalledFor(facts, 'perpetrator', cohort, {});
	const passed = new Map<string | null, number>();
	for (const kpiReturn of returns)
		for (const [area, value] of countByArea(facts, kpiReturn, PASSED, null))
			passed.set(area, (passed.get(area) ?? 0) + value);
	return {
		split: (measure?.byArea ?? true) && measureAsked(facts, CASES_ENTERED, cohort)?.byArea === true,
		areas: new Set(returns.flatMap((kpiReturn) => kpiReturn.areaIds)),
		waiting: areasOf(returns.filter((kpiReturn) => !isAccepted(kpiReturn))),
		closed: areasOf(returns.filter(isClosed)),
		passed,
	};
}
