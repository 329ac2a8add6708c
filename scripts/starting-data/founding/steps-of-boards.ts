import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { saveBoard } from '../../../app/operations/board/save-board.ts';
import { saveMeeting } from '../../../app/operations/board/save-meeting.ts';
import { seatMember } from '../../../app/operations/board/seat-member.ts';
import type { Boards } from '../boards.ts';
import type { Staff } from '../people/staff.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { FIRST_DAY, onFirstDay } from './first-day.ts';
import { invited } from './steps-of-region.ts';

/** A body's boards with their members' seats and all their meetings. */
export const stepsOfBoards = (
	world: World,
	office: Staff,
	boards: Boards['westMidlands'],
): readonly Step[] => {
	const officer = office.person('officer');
	const administrator = office.person('organisation-administrator');
	return boards.flatMap(({ id, name, publishes, members, meetings }) => [
		...members.map((member) => invited(world, member, administrator, '09:10')),
		step(
			saveBoard,
			{ at: onFirstDay('09:30'), by: officer, about: [name], ids: [id] },
			{ changes: null, content: { name, publishes } },
		),
		...meetings.map(({ id: meetingId, heldOn }) =>
			step(
				saveMeeting,
				{ at: onFirstDay('09:35'), by: officer, about: [name, heldOn], ids: [meetingId] },
				{ boardId: id, meetingId: null, meeting: { heldOn, papersDueOn: papersDueOn(heldOn) } },
			),
		),
		...members.map((member) =>
			step(
				seatMember,
				{ at: onFirstDay('09:40'), by: administrator, about: [name, member.email] },
				{ boardId: id, personId: member.id, startsOn: FIRST_DAY },
			),
		),
	]);
};

/** Five working days before. */
function papersDueOn(heldOn: IsoDate): IsoDate {
	let day = addDays(heldOn, -6);
	while (addWorkingDays(day, 5) > heldOn) day = addDays(day, -1);
	return day;
}
