import type { IsoDate } from '../calendar/iso-date.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { problemsOfAllocations } from './problems-of-allocations.ts';
import { problemsOfMoney } from './problems-of-money.ts';
import { problemsOfParties } from './problems-of-parties.ts';
import { problemsOfTargets } from './problems-of-targets.ts';
import { problemsOfVariation, type VariationProposed } from './problems-of-variation.ts';
import { problemsOfWords } from './problems-of-words.ts';
import type { TermsProblem } from './terms-problem.ts';

/** All that stands in the way of terms being agreed today. Empty when nothing does. `proposed` is what a variation says of itself. */
export const agreementProblems = (
	terms: AgreementTerms,
	facts: AgreementFacts,
	proposed: VariationProposed,
	today: IsoDate,
): readonly TermsProblem[] => [
	...problemsOfWords(terms, facts),
	...problemsOfParties(terms, facts),
	...problemsOfAllocations(terms, facts),
	...problemsOfMoney(terms, facts),
	...problemsOfTargets(terms, facts),
	...(facts.base === null ? [] : problemsOfVariation(terms, facts.base, facts, proposed, today)),
];
