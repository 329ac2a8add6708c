import { addDays, type IsoDate, type Weekday } from '../../app/domain/calendar/iso-date.ts';
import { firstWeekday } from '../../app/domain/calendar/weekday-of-month.ts';
import type { ABoard } from './factories/board.ts';
import type { AnOrganisation } from './factories/organisation.ts';
import type { APerson } from './factories/person.ts';
import { FIRST_DAY } from './founding/first-day.ts';
import { planPerson } from './founding/plan.ts';
import type { World } from './world.ts';

interface BoardPlan {
	readonly name: string;
	/** Its papers are public. */
	readonly publishes: boolean;
	readonly members: number;
	readonly meets: Rhythm;
}

/** Meetings: the so-manieth such weekday (from 1) of these months. */
interface Rhythm {
	readonly months: readonly number[];
	readonly weekday: Weekday;
	readonly week: number;
	readonly from: number;
	readonly to: number;
}

/** Those of 003, ¶9. The Strategic Policing and Crime Board met on 6 September 2016, a first Tuesday; every other date is invented. */
const WEST_MIDLANDS: readonly BoardPlan[] = [
	{
		name: 'Strategic Policing and Crime Board',
		publishes: true,
		members: 3,
		meets: { months: [3, 6, 9, 12], weekday: 'Tuesday', week: 1, from: 2016, to: 2027 },
	},
	{
		name: 'Reducing Reoffending Steering Group',
		publishes: false,
		members: 2,
		meets: { months: [2, 5, 8, 11], weekday: 'Wednesday', week: 3, from: 2017, to: 2027 },
	},
	{
		name: 'Violence Prevention Alliance',
		publishes: false,
		members: 2,
		meets: { months: [1, 4, 7, 10], weekday: 'Thursday', week: 4, from: 2017, to: 2027 },
	},
	{
		name: 'Preventing Violence Against Vulnerable People Board',
		publishes: false,
		members: 2,
		meets: { months: [3, 6, 9, 12], weekday: 'Monday', week: 3, from: 2017, to: 2027 },
	},
	// One representative from each of the seven areas (003 ¶9).
	{
		name: 'DVPP oversight board',
		publishes: false,
		members: 7,
		meets: { months: [2, 5, 8, 11], weekday: 'Thursday', week: 4, from: 2017, to: 2019 },
	},
	{
		name: 'Demonstration oversight board (invented)',
		publishes: false,
		members: 7,
		meets: { months: [2, 5, 8, 11], weekday: 'Thursday', week: 3, from: 2023, to: 2027 },
	},
];

const NOTTINGHAMSHIRE: readonly BoardPlan[] = [
	{
		name: 'Nottinghamshire performance board (invented)',
		publishes: true,
		members: 3,
		meets: { months: [3, 6, 9, 12], weekday: 'Wednesday', week: 2, from: 2021, to: 2027 },
	},
];

export interface PlannedBoard extends ABoard {
	readonly publishes: boolean;
	/** From the day on which the portal knows of boards. */
	readonly meetings: readonly { readonly id: string; readonly heldOn: IsoDate }[];
}

export interface Boards {
	readonly westMidlands: readonly PlannedBoard[];
	readonly nottinghamshire: readonly PlannedBoard[];
	/** Board members, who come with their boards. */
	readonly people: readonly APerson[];
}

export function planBoards(
	world: World,
	westMidlands: AnOrganisation,
	nottinghamshire: AnOrganisation,
): Boards {
	const boards = {
		westMidlands: WEST_MIDLANDS.map((plan) => planBoard(world, westMidlands, plan)),
		nottinghamshire: NOTTINGHAMSHIRE.map((plan) => planBoard(world, nottinghamshire, plan)),
	};
	return {
		...boards,
		people: [...boards.westMidlands, ...boards.nottinghamshire].flatMap(({ members }) => members),
	};
}

function planBoard(world: World, body: AnOrganisation, plan: BoardPlan): PlannedBoard {
	const members = Array.from({ length: plan.members }, () => planPerson(world, 'board-member', body));
	const { name, publishes } = plan;
	const id = world.id('board', body.name, name);
	const meetings = meetingDays(plan.meets)
		.filter((heldOn) => heldOn > FIRST_DAY)
		.map((heldOn) => ({ id: world.id('meeting', id, heldOn), heldOn }));
	return { id, name, publishes, members, meetings };
}

const meetingDays = ({ months, weekday, week, from, to }: Rhythm): readonly IsoDate[] =>
	Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) =>
		months.map((month) => addDays(firstWeekday(year, month, weekday), 7 * (week - 1))),
	);
