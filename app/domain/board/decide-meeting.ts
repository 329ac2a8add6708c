import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Meeting } from './board.ts';

export type MeetingRefusal =
	| 'held-already'
	| 'in-the-past'
	| 'papers-after-meeting'
	| 'day-taken'
	| 'paper-approved'
	| 'paper-written';

/** How far the papers for a meeting have come. */
export type MeetingPapers = 'none' | 'drafted' | 'approved';

/**
 * A meeting to be added (`before` is null) or moved. An approved paper names the day of its meeting and is kept as it is, so
 * the day stays once there is one.
 */
export function decideMeeting(
	before: (Meeting & { readonly papers: MeetingPapers }) | null,
	meeting: Meeting,
	otherDays: readonly IsoDate[],
	today: IsoDate,
): Result<Meeting, MeetingRefusal> {
	if (before !== null && before.heldOn < today) return refused('held-already');
	if (before?.papers === 'approved' && before.heldOn !== meeting.heldOn) return refused('paper-approved');
	if (meeting.heldOn < today) return refused('in-the-past');
	if (meeting.papersDueOn > meeting.heldOn) return refused('papers-after-meeting');
	return otherDays.includes(meeting.heldOn) ? refused('day-taken') : accepted(meeting);
}

/** A meeting that is to be held and has no paper may be taken off the list. */
export function decideMeetingRemoval(
	before: Meeting & { readonly papers: MeetingPapers },
	today: IsoDate,
): Result<'removed', MeetingRefusal> {
	if (before.heldOn < today) return refused('held-already');
	return before.papers === 'none' ? accepted('removed') : refused('paper-written');
}
