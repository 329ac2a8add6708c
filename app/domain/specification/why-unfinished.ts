import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import type { SpecificationProblem } from './specification-problem.ts';
import { specificationProblems } from './specification-problems.ts';
import { type EffectRefusal, whyNoEffect } from './why-no-effect.ts';

export type UnfinishedRefusal =
	| { readonly code: 'problems'; readonly problems: readonly SpecificationProblem[] }
	| { readonly code: 'change-note-missing' }
	| EffectRefusal;

interface Standing {
	readonly periods: readonly Period[];
	/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
	readonly newestSubmitted: number | null;
}

/** What keeps a draft from being handed over and, should the world have changed since, from being published; null where it is whole. */
export function whyUnfinished(
	{ specification, previous }: Pick<SpecificationDraft, 'specification' | 'previous'>,
	standing: Standing,
	today: IsoDate,
): UnfinishedRefusal | null {
	const problems = specificationProblems(specification);
	if (problems.length > 0) return { code: 'problems', problems };
	const effect = whyNoEffect(specification.effectiveFrom, { previous, ...standing }, today);
	if (effect !== null) return effect;
	return previous !== null && specification.changeNote.trim() === '' ? { code: 'change-note-missing' } : null;
}
