import type { Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import type { Period } from '../calendar/period.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type LongReturn, longReturns } from './long-return.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import type { SpecificationProblem } from './specification-problem.ts';
import { specificationProblems } from './specification-problems.ts';
import { type EffectRefusal, whyNoEffect } from './why-no-effect.ts';

export interface Publication {
	readonly personId: string;
	/** The row version that the approver had on the screen. */
	readonly expectedVersion: number;
	/** True where the approver says that the providers can bear a return longer than the guide's. */
	readonly longReturnAgreed: boolean;
	readonly periods: readonly Period[];
	/** The newest contract quarter for which any return of the programme was submitted; null while there is none. */
	readonly newestSubmitted: number | null;
}

export interface SpecificationPublished {
	readonly type: 'specification-published';
	readonly personId: string;
	readonly at: Instant;
	readonly specificationId: string;
	readonly effectiveFrom: number;
	/** The version that is superseded: it stays in force for the periods before. */
	readonly supersedes: string | null;
}

export type PublishRefusal =
	| { readonly code: 'not-a-draft' }
	| { readonly code: 'changed-meanwhile'; readonly version: number }
	| { readonly code: 'approver-drafted-it' }
	| { readonly code: 'problems'; readonly problems: readonly SpecificationProblem[] }
	| { readonly code: 'long-return'; readonly strands: readonly LongReturn[] }
	| { readonly code: 'change-note-missing' }
	| EffectRefusal;

/** A second person publishes. From then on the version never changes. */
export function decidePublication(
	state: SpecificationDraft,
	publication: Publication,
	now: Instant,
): Result<SpecificationPublished, PublishRefusal> {
	const { specification, previous, drafterIds, rowVersion } = state;
	if (specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (rowVersion !== publication.expectedVersion)
		return refused({ code: 'changed-meanwhile', version: rowVersion });
	if (drafterIds.includes(publication.personId)) return refused({ code: 'approver-drafted-it' });
	const problems = specificationProblems(specification);
	if (problems.length > 0) return refused({ code: 'problems', problems });
	const effect = whyNoEffect(specification.effectiveFrom, { previous, ...publication }, londonDay(now));
	if (effect !== null) return refused(effect);
	if (previous !== null && specification.changeNote.trim() === '')
		return refused({ code: 'change-note-missing' });
	const strands = longReturns(specification.measures);
	if (strands.length > 0 && !publication.longReturnAgreed) return refused({ code: 'long-return', strands });
	return accepted({
		type: 'specification-published',
		personId: publication.personId,
		at: now,
		specificationId: specification.id,
		effectiveFrom: specification.effectiveFrom,
		supersedes: previous?.id ?? null,
	});
}
