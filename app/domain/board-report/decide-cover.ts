import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { withoutHidden } from '../text/without-hidden.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';
import { lackingIn } from './lacking-characters.ts';
import { WORD_LIMITS } from './officer-words.ts';

/** A cover as an officer wants it: the board's meeting, and what it is asked where that is not what the paper asks of every board. */
export interface CoverWanted {
	readonly meeting: { readonly boardId: string; readonly heldOn: IsoDate };
	readonly asked: string;
	readonly quarter: { readonly endsOn: IsoDate };
	/** The boards that the programme reports to. */
	readonly programmeBoardIds: readonly string[];
	/** Another report on the quarter for the meeting that still stands; null for none. */
	readonly begunId: string | null;
}

export type CoverRefusal =
	| WrongStateRefusal
	| { readonly code: 'not-a-board-of-the-programme' }
	| { readonly code: 'meeting-before-quarter-ended'; readonly endsOn: IsoDate }
	| { readonly code: 'begun-already'; readonly reportId: string }
	| { readonly code: 'too-long' }
	| { readonly code: 'not-in-the-fonts'; readonly characters: readonly string[] };

/** A draft’s covers are its writers’; from its sending on they are what is approved, frozen and published together. */
export function decideCover(
	state: BoardReportState,
	wanted: CoverWanted,
): Result<{ readonly asked: string }, CoverRefusal> {
	const { meeting, quarter, programmeBoardIds, begunId } = wanted;
	if (state.state !== 'draft') return refused(wrongState(state));
	if (!programmeBoardIds.includes(meeting.boardId)) return refused({ code: 'not-a-board-of-the-programme' });
	if (meeting.heldOn <= quarter.endsOn)
		return refused({ code: 'meeting-before-quarter-ended', endsOn: quarter.endsOn });
	if (begunId !== null) return refused({ code: 'begun-already', reportId: begunId });
	const asked = withoutHidden(wanted.asked).trim();
	if (asked.length > WORD_LIMITS.recommendation) return refused({ code: 'too-long' });
	const characters = lackingIn(asked);
	if (characters.length > 0) return refused({ code: 'not-in-the-fonts', characters });
	return accepted({ asked });
}

export type CoverRemovalRefusal =
	| WrongStateRefusal
	| { readonly code: 'last-board' }
	| { readonly code: 'had-the-replaced-paper' };

/** A paper goes to at least one board; one that replaces another goes to every board of the programme that had that one. */
export function decideCoverRemoval(
	state: BoardReportState,
	{
		boardId,
		boardIds,
		owedTo,
	}: {
		readonly boardId: string;
		readonly boardIds: readonly string[];
		/** Boards of the programme that had the paper which this one replaces. */
		readonly owedTo: readonly string[];
	},
): Result<{ readonly boardId: string }, CoverRemovalRefusal> {
	if (state.state !== 'draft') return refused(wrongState(state));
	if (boardIds.every((id) => id === boardId)) return refused({ code: 'last-board' });
	if (owedTo.includes(boardId)) return refused({ code: 'had-the-replaced-paper' });
	return accepted({ boardId });
}
