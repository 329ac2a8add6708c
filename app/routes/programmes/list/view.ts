import type { IsoDate } from '../../../domain/calendar/iso-date.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';

export interface ProgrammesView {
	readonly mayAdd: boolean;
	readonly programmes: readonly {
		readonly name: string;
		readonly href: string;
		readonly performanceHref: string;
		readonly runs: string;
		readonly state: 'Not started' | 'Running' | 'Ended';
	}[];
}

interface ProgrammeFacts {
	readonly name: string;
	readonly slug: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

export const programmesView = (
	programmes: readonly ProgrammeFacts[],
	today: IsoDate,
	mayAdd: boolean,
): ProgrammesView => ({
	mayAdd,
	programmes: programmes.map((programme) => ({
		name: programme.name,
		href: `/programmes/${programme.slug}`,
		performanceHref: `/programmes/${programme.slug}/performance`,
		runs: `${writeDay(programme.startsOn)} to ${writeDay(programme.endsOn)}`,
		state: programme.startsOn > today ? 'Not started' : programme.endsOn < today ? 'Ended' : 'Running',
	})),
});
