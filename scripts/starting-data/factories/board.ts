import { addDays, type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import type { World } from '../world.ts';
import type { AnOrganisation } from './organisation.ts';
import type { APerson } from './person.ts';
import type { AProgramme } from './programme.ts';

export interface ABoard {
	readonly id: string;
	readonly name: string;
	readonly members: readonly APerson[];
}

export interface BoardFacts {
	readonly name: string;
	/** Its papers are public. */
	readonly publishes: boolean;
}

/** A board of a commissioning body with the people who sit on it. */
export function aBoard(
	world: World,
	body: AnOrganisation,
	members: readonly APerson[],
	given: Partial<BoardFacts> = {},
): ABoard {
	const name = given.name ?? `Board ${world.count('board')}`;
	const id = world.id('board', body.name, name);
	world.put('board', { id, organisationId: body.id, name, publishes: given.publishes === true ? 1 : 0 });
	for (const member of members)
		world.put('boardMember', {
			boardId: id,
			personId: member.id,
			startsOn: isoDate('2016-12-01'),
			endsOn: null,
		});
	return { id, name, members };
}

export const aProgrammeBoard = (
	world: World,
	programme: Pick<AProgramme, 'id'>,
	board: Pick<ABoard, 'id'>,
): void => world.put('programmeBoard', { programmeId: programme.id, boardId: board.id });

/** A meeting; its papers are due five working days before. */
export function aMeeting(
	world: World,
	board: Pick<ABoard, 'id'>,
	heldOn: IsoDate,
): { readonly id: string; readonly heldOn: IsoDate } {
	const id = world.id('meeting', board.id, heldOn);
	world.put('boardMeeting', { id, boardId: board.id, heldOn, papersDueOn: papersDueOn(heldOn) });
	return { id, heldOn };
}

function papersDueOn(heldOn: IsoDate): IsoDate {
	let day = addDays(heldOn, -6);
	while (addWorkingDays(day, 5) > heldOn) day = addDays(day, -1);
	return day;
}
