import { accepted, type Result, refused } from '../result.ts';

export const PROGRAMME_DISCARD_REASONS = ['by-mistake', 'twice', 'not-needed'] as const;
export type ProgrammeDiscardReason = (typeof PROGRAMME_DISCARD_REASONS)[number];

/** What of a programme may have come to rest on it. */
export const RESTING = [
	'published-specification',
	'public-page',
	'agreement',
	'agreement-draft',
	'tender',
	'board-report',
	'accreditation',
	'return',
] as const;
export type Resting = (typeof RESTING)[number];

export type DiscardProgrammeRefusal =
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'in-use'; readonly by: readonly Resting[] };

/** A programme that was begun by mistake goes while nobody else has had to do with it; what has been published or agreed stays. */
export const decideDiscardingProgramme = (
	programme: { readonly version: number; readonly resting: readonly Resting[] },
	expectedVersion: number,
): Result<'discarded', DiscardProgrammeRefusal> => {
	if (programme.version !== expectedVersion) return refused({ code: 'changed-meanwhile' });
	return programme.resting.length > 0
		? refused({ code: 'in-use', by: programme.resting })
		: accepted('discarded');
};
