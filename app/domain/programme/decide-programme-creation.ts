import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ProgrammeContent } from './programme.ts';
import { type ProgrammeProblem, programmeProblems } from './programme-problems.ts';
import { programmeSlug } from './programme-slug.ts';

export interface ProgrammeCreation {
	readonly personId: string;
	/** The commissioning body whose programme it is, from its first day. */
	readonly bodyId: string;
	readonly content: ProgrammeContent;
	/** Slugs that are taken, by anybody's programme. */
	readonly takenSlugs: readonly string[];
}

export interface ProgrammeCreated {
	readonly type: 'programme-created';
	readonly personId: string;
	readonly bodyId: string;
	readonly at: Instant;
	readonly slug: string;
	readonly content: ProgrammeContent;
}

export interface CreateProgrammeRefusal {
	readonly code: 'problems';
	readonly problems: readonly ProgrammeProblem[];
}

export function decideProgrammeCreation(
	{ personId, bodyId, content, takenSlugs }: ProgrammeCreation,
	now: Instant,
): Result<ProgrammeCreated, CreateProgrammeRefusal> {
	const problems = programmeProblems(content);
	if (problems.length > 0) return refused({ code: 'problems', problems });
	return accepted({
		type: 'programme-created',
		personId,
		bodyId,
		at: now,
		slug: programmeSlug(content.name, takenSlugs),
		content,
	});
}
