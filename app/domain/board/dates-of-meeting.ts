import type { IsoDate } from '../calendar/iso-date.ts';
import type { PersonalDate } from '../work/personal-date.ts';

/** A board's meeting; for whoever drafts its papers, also the day on which they are due. */
export function datesOfMeeting(
	{
		id,
		boardId,
		boardName,
		heldOn,
		papersDueOn,
	}: {
		readonly id: string;
		readonly boardId: string;
		readonly boardName: string;
		readonly heldOn: IsoDate;
		readonly papersDueOn: IsoDate;
	},
	drafts: boolean,
): readonly PersonalDate[] {
	const path = drafts ? (`/boards/${boardId}` as const) : '/';
	const meeting: PersonalDate = { uid: `meeting-${id}`, title: `${boardName} meets`, at: heldOn, path };
	return drafts
		? [meeting, { uid: `papers-${id}`, title: `Papers due for ${boardName}`, at: papersDueOn, path }]
		: [meeting];
}
