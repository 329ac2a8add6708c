import { type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Directory } from './directory.ts';
import type { AProgramme } from './factories/programme.ts';
import type { World } from './world.ts';

/** Wolverhampton offers office space (003, its position); what it is worth, and from when, is invented. */
const ROOMS: Readonly<Record<string, { readonly valuePence: number; readonly startsOn: IsoDate }>> = {
	'west-midlands-dvpp': { valuePence: 960_000, startsOn: isoDate('2017-07-20') },
	'demonstration-programme-west-midlands': { valuePence: 2_400_000, startsOn: isoDate('2023-04-01') },
};

export function putInKind(world: World, programme: AProgramme, directory: Directory): void {
	const room = ROOMS[programme.slug];
	if (room === undefined) return;
	world.put('inKindContribution', {
		id: world.id('in-kind', programme.slug, 'office'),
		programmeId: programme.id,
		areaId: directory.area('Wolverhampton').id,
		organisationId: directory.organisation('City of Wolverhampton Council').id,
		what: 'Office space for groups and one-to-one sessions',
		valuePence: room.valuePence,
		valuedHow: 'Rent of a like room, by the council’s own schedule (invented).',
		startsOn: room.startsOn,
		endsOn: programme.facts.endsOn,
	});
}
