import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { repeated } from './problems-of-parties.ts';
import type { TermsProblem } from './terms-problem.ts';

/** A target is a level of a KPI that the specification has. A provider may promise more than the specification asks, or less: both stand side by side. */
export const problemsOfTargets = (
	{ targets }: AgreementTerms,
	{ kpiKeys }: AgreementFacts,
): readonly TermsProblem[] => [
	...targets.flatMap(({ kpiKey, numerator, denominator }): readonly TermsProblem[] => [
		...(kpiKeys.includes(kpiKey) ? [] : [{ code: 'unknown-kpi', kpiKey } as const]),
		...(Number.isSafeInteger(numerator) &&
		Number.isSafeInteger(denominator) &&
		numerator >= 0 &&
		denominator > 0
			? []
			: [{ code: 'not-a-target', kpiKey } as const]),
	]),
	...repeated(targets.map(({ kpiKey }) => kpiKey)).map(
		(kpiKey): TermsProblem => ({ code: 'target-twice', kpiKey }),
	),
];
