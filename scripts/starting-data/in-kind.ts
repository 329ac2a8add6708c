import { type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { saveInKind } from '../../app/operations/in-kind/save-in-kind.ts';
import type { Directory } from './directory.ts';
import type { APerson } from './factories/person.ts';
import type { AProgramme } from './factories/programme.ts';
import { type Step, step } from './telling/step.ts';
import type { World } from './world.ts';

/** Wolverhampton offers office space (003, its position); what it is worth, and from when, is invented. */
const ROOMS: Readonly<Record<string, { readonly valuePence: number; readonly startsOn: IsoDate }>> = {
	'west-midlands-dvpp': { valuePence: 960_000, startsOn: isoDate('2017-07-20') },
	'demonstration-programme-west-midlands': { valuePence: 2_400_000, startsOn: isoDate('2023-04-01') },
};

export function stepsOfInKind(
	world: World,
	programme: AProgramme,
	directory: Directory,
	officer: APerson,
): readonly Step[] {
	const room = ROOMS[programme.slug];
	if (room === undefined) return [];
	return [
		step(
			saveInKind,
			{
				at: londonInstant(room.startsOn, '11:20'),
				by: officer,
				about: [programme.slug],
				ids: [world.id('in-kind', programme.slug, 'office')],
			},
			{
				slug: programme.slug,
				changes: null,
				content: {
					what: 'Office space for groups and one-to-one sessions',
					organisationId: directory.organisation('City of Wolverhampton Council').id,
					areaId: directory.area('Wolverhampton').id,
					valuePence: room.valuePence,
					valuedHow: 'Rent of a similar room, by the council’s own schedule (invented).',
					startsOn: room.startsOn,
					endsOn: programme.facts.endsOn,
				},
			},
		),
	];
}
