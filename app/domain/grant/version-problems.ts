import type { IsoDate } from '../calendar/iso-date.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import { agreementProblems } from './agreement-problems.ts';
import type { AgreementVersion } from './agreement-version.ts';
import { problemsOfEarlyEnd } from './problems-of-early-end.ts';
import type { TermsProblem } from './terms-problem.ts';

/** What stands in the way of a version being agreed today: an early end is asked for its day and its reason, everything else for its terms. */
export function versionProblems(
	{
		kind,
		number,
		terms,
		reason,
		effectiveOn,
	}: Pick<AgreementVersion, 'kind' | 'number' | 'terms' | 'reason' | 'effectiveOn'>,
	facts: AgreementFacts,
	today: IsoDate,
): readonly TermsProblem[] {
	if (facts.base !== null && facts.base.number > number)
		return [{ code: 'overtaken', number: facts.base.number }];
	if (kind === 'termination') return problemsOfEarlyEnd(terms, { reason, lastDay: effectiveOn }, today);
	const held: readonly TermsProblem[] =
		kind === 'original' && facts.held !== null ? [{ code: 'award-held', hold: facts.held }] : [];
	return [...held, ...agreementProblems(terms, facts, { reason, effectiveOn }, today)];
}
