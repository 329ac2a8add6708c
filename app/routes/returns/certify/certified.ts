import {
	compareSubmissions,
	type SubmissionDifference,
} from '../../../domain/kpi-return/compare-submissions.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { CertificationFacts } from '../../../operations/kpi-return/show-certification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { type KpiRow, kpiRows } from '../kpi-rows.ts';

/** What a certifier puts a name to, with what it is set against. */
export interface Certified {
	readonly facts: ReturnFacts;
	readonly beside: CertificationFacts;
}

export const figuresOf = ({ figures }: ReturnFacts): ReadonlyMap<string, number> =>
	new Map(figures.map((figure) => [figureKey(figure), figure.value]));

export const kpisOf = ({ facts }: Certified): readonly KpiRow[] =>
	kpiRows({
		whole: facts.whole,
		figures: figuresOf(facts),
		lastQuarter: facts.draft.lastQuarter,
		lastYear: null,
	});

export const changesOf = ({ facts, beside: { last } }: Certified): SubmissionDifference | null =>
	last === null
		? null
		: compareSubmissions(last, {
				...last,
				number: last.number + 1,
				figures: facts.figures,
				words: facts.draft.words,
			});
