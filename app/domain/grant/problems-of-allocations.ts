import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { repeated } from './problems-of-parties.ts';
import type { TermsProblem } from './terms-problem.ts';

/** Stands in the terms wherever an area with provision of its own has places (003 ¶36). */
export const PRIORITY_CASES_ONLY = 'priority cases only';

export const isPriorityCondition = (condition: string): boolean =>
	condition.toLowerCase().includes(PRIORITY_CASES_ONLY);

/** Units are whole, of this strand's interventions, in the agreement's areas, and as the programme's areas may use places that the commissioner pays for. */
export const problemsOfAllocations = (
	terms: AgreementTerms,
	facts: AgreementFacts,
): readonly TermsProblem[] => [...problemsOfUnits(terms, facts), ...problemsOfAccess(terms, facts)];

function problemsOfUnits(
	{ allocations, areas, strandId }: AgreementTerms,
	facts: AgreementFacts,
): readonly TermsProblem[] {
	const strandOf = new Map(facts.interventions.map((each) => [each.interventionId, each.strandId]));
	const key = (areaId: string, interventionId: string) => `${areaId} ${interventionId}`;
	const twice = repeated(allocations.map(({ areaId, interventionId }) => key(areaId, interventionId)));
	return [
		...(allocations.length === 0 ? [{ code: 'no-allocations' } as const] : []),
		...allocations.flatMap(({ areaId, interventionId, units, unitPricePence }): readonly TermsProblem[] => [
			...(Number.isSafeInteger(units) &&
			units > 0 &&
			Number.isSafeInteger(unitPricePence) &&
			unitPricePence > 0
				? []
				: [{ code: 'not-units', areaId, interventionId } as const]),
			...(strandOf.get(interventionId) === strandId
				? []
				: [{ code: 'intervention-of-other-strand', areaId, interventionId } as const]),
			...(areas.some((area) => area.areaId === areaId)
				? []
				: [{ code: 'allocation-outside-areas', areaId } as const]),
		]),
		...twice.map((both): TermsProblem => {
			const [areaId = '', interventionId = ''] = both.split(' ');
			return { code: 'allocation-twice', areaId, interventionId };
		}),
	];
}

/** Priority areas come first; areas with provision of their own get places for priority cases; a county that may only buy never draws on the grant. */
function problemsOfAccess(
	{ allocations, strandId, conditions }: AgreementTerms,
	facts: AgreementFacts,
): readonly TermsProblem[] {
	const ruleOf = new Map(facts.areas.map(({ areaId, accessRule }) => [areaId, accessRule]));
	const allocated = [...new Set(allocations.map(({ areaId }) => areaId))];
	const here = new Set([
		...allocated,
		...facts.allocatedElsewhere.filter((each) => each.strandId === strandId).map(({ areaId }) => areaId),
	]);
	const waitingFor = facts.areas
		.filter(({ areaId, accessRule }) => accessRule === 'priority' && !here.has(areaId))
		.map(({ areaId }) => areaId);
	const second = allocated.filter((areaId) => ruleOf.get(areaId) === 'priority-cases');
	return [
		...allocated
			.filter((areaId) => ruleOf.get(areaId) === 'purchase-only')
			.map((areaId): TermsProblem => ({ code: 'purchase-only', areaId })),
		...(waitingFor.length === 0
			? []
			: second.map((areaId): TermsProblem => ({ code: 'priority-first', areaId, waitingFor }))),
		...(second.length === 0 || conditions.some(isPriorityCondition)
			? []
			: [{ code: 'priority-condition-missing', areaIds: second } as const]),
	];
}
