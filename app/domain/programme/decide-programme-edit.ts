import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { ProgrammeContent } from './programme.ts';
import { type ProgrammeProblem, programmeProblems } from './programme-problems.ts';

export interface ProgrammeEdit {
	readonly personId: string;
	/** The row version that the person's page was made from. */
	readonly expectedVersion: number;
	readonly content: ProgrammeContent;
}

/** The programme as it is, and what already rests on it. */
export interface ProgrammeState {
	readonly version: number;
	readonly content: ProgrammeContent;
	readonly inUse: ProgrammeInUse;
}

export interface ProgrammeInUse {
	/** Areas, strands and interventions that a grant agreement names. */
	readonly areaIds: readonly string[];
	readonly strandIds: readonly string[];
	readonly interventionIds: readonly string[];
	/** Funding streams that an agreement draws on. */
	readonly fundingStreamIds: readonly string[];
	/** Boards that a board report of the programme was drafted for. */
	readonly boardIds: readonly string[];
	/** First and last day of its reporting periods and agreements; null where there are none. */
	readonly span: { readonly startsOn: IsoDate; readonly endsOn: IsoDate } | null;
}

export interface ProgrammeEdited {
	readonly type: 'programme-edited';
	readonly personId: string;
	readonly at: Instant;
	readonly version: number;
	readonly content: ProgrammeContent;
}

export type EditProgrammeRefusal =
	| { readonly code: 'changed-meanwhile'; readonly version: number }
	| { readonly code: 'problems'; readonly problems: readonly ProgrammeProblem[] }
	/** Taken out, or out of the commissioner's money, and something rests on it. */
	| {
			readonly code: 'in-use';
			readonly what: 'area' | 'strand' | 'intervention' | 'funding' | 'board';
			readonly ids: readonly string[];
	  }
	/** The new dates leave out days of its reporting periods or agreements. */
	| { readonly code: 'dates-in-use'; readonly startsOn: IsoDate; readonly endsOn: IsoDate };

export function decideProgrammeEdit(
	state: ProgrammeState,
	edit: ProgrammeEdit,
	now: Instant,
): Result<ProgrammeEdited, EditProgrammeRefusal> {
	if (state.version !== edit.expectedVersion)
		return refused({ code: 'changed-meanwhile', version: state.version });
	const problems = programmeProblems(edit.content);
	if (problems.length > 0) return refused({ code: 'problems', problems });
	const rested = whatIsLost(state.inUse, edit.content);
	if (rested !== null) return refused(rested);
	return accepted({
		type: 'programme-edited',
		personId: edit.personId,
		at: now,
		version: state.version + 1,
		content: edit.content,
	});
}

function whatIsLost(inUse: ProgrammeInUse, content: ProgrammeContent): EditProgrammeRefusal | null {
	const kept = [
		['area', inUse.areaIds, content.areas.map(({ areaId }) => areaId)],
		['strand', inUse.strandIds, content.strands.map(({ strandId }) => strandId)],
		[
			'intervention',
			inUse.interventionIds,
			content.interventions.map(({ interventionId }) => interventionId),
		],
		[
			'funding',
			inUse.fundingStreamIds,
			content.fundingStreams
				.filter(({ isPaidByFunder }) => !isPaidByFunder)
				.map(({ fundingStreamId }) => fundingStreamId),
		],
		['board', inUse.boardIds, content.boardIds],
	] as const;
	for (const [what, needed, there] of kept) {
		const ids = needed.filter((id) => !there.includes(id));
		if (ids.length > 0) return { code: 'in-use', what, ids };
	}
	const { span } = inUse;
	return span !== null && (content.startsOn > span.startsOn || content.endsOn < span.endsOn)
		? { code: 'dates-in-use', ...span }
		: null;
}
