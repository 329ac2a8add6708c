import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { StateName } from './board-report-state.ts';

/** What a new board report is to be about. */
export interface Start {
	readonly drafterId: string;
	readonly title: string;
	readonly quarter: { readonly endsOn: IsoDate };
	readonly meeting: { readonly boardId: string; readonly heldOn: IsoDate };
	/** The boards that the programme reports to. */
	readonly programmeBoardIds: readonly string[];
	/** Another report on the quarter for the meeting that still stands; null for none. */
	readonly begunId: string | null;
	/** The report that it is to replace, on the same programme and quarter; null for none. */
	readonly replaces: {
		readonly state: StateName;
		readonly replacementId: string | null;
		/** It was withdrawn because words were erased from it, and is to be issued again. */
		readonly isErased: boolean;
	} | null;
}

export interface DraftStarted {
	readonly type: 'draft-started';
	readonly drafterId: string;
	readonly title: string;
}

export type StartRefusal =
	| { readonly code: 'no-title' }
	| { readonly code: 'quarter-not-ended'; readonly endsOn: IsoDate }
	| { readonly code: 'not-a-board-of-the-programme' }
	| { readonly code: 'meeting-before-quarter-ended'; readonly endsOn: IsoDate }
	| { readonly code: 'only-published-is-replaced'; readonly state: StateName }
	| { readonly code: 'replacement-begun'; readonly replacementId: string }
	| { readonly code: 'begun-already'; readonly reportId: string };

/** A report is about a quarter that has ended, for a later meeting of a board that the programme reports to. Only what was published needs replacing, or what was withdrawn to be issued again, and by one draft; a meeting has one report on the quarter. */
export function decideStart(start: Start, today: IsoDate): Result<DraftStarted, StartRefusal> {
	const { quarter, meeting, replaces } = start;
	const title = start.title.trim();
	if (title === '') return refused({ code: 'no-title' });
	if (quarter.endsOn >= today) return refused({ code: 'quarter-not-ended', endsOn: quarter.endsOn });
	if (!start.programmeBoardIds.includes(meeting.boardId))
		return refused({ code: 'not-a-board-of-the-programme' });
	if (meeting.heldOn <= quarter.endsOn)
		return refused({ code: 'meeting-before-quarter-ended', endsOn: quarter.endsOn });
	if (replaces !== null && replaces.state !== 'published' && !replaces.isErased)
		return refused({ code: 'only-published-is-replaced', state: replaces.state });
	if (replaces !== null && replaces.replacementId !== null)
		return refused({ code: 'replacement-begun', replacementId: replaces.replacementId });
	if (start.begunId !== null) return refused({ code: 'begun-already', reportId: start.begunId });
	return accepted({ type: 'draft-started', drafterId: start.drafterId, title });
}
