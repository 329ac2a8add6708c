import { kpiProblems } from './kpi-problems.ts';
import { measureProblems } from './measure-problems.ts';
import type { SpecificationVersion, StrandKind } from './specification.ts';
import type { SpecificationProblem } from './specification-problem.ts';

const STRANDS: readonly StrandKind[] = ['perpetrator', 'support'];

/** Everything that stands in the way of publishing; the draft's page lists it while it is worked on. */
export const specificationProblems = ({
	measures,
	kpis,
}: Pick<SpecificationVersion, 'measures' | 'kpis'>): readonly SpecificationProblem[] => [
	...STRANDS.filter((strand) => !measures.some((measure) => measure.strand === strand)).map(
		(strand) => ({ code: 'asks-nothing', strand }) as const,
	),
	...measureProblems(measures),
	...kpiProblems(kpis, measures),
];
