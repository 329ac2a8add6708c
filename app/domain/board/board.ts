import type { IsoDate } from '../calendar/iso-date.ts';

export interface BoardContent {
	readonly name: string;
	/** Its papers are public. */
	readonly publishes: boolean;
}

export interface Meeting {
	readonly heldOn: IsoDate;
	readonly papersDueOn: IsoDate;
}

export interface Seat {
	readonly personId: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}
