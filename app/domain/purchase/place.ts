import { addDays, dayOf, daysBetween, daysInMonth, type IsoDate, partsOf } from '../calendar/iso-date.ts';

/** Held: of a block, not drawn on yet. Reserved: for somebody, who has not started. */
export type PlaceState = 'held' | 'reserved' | 'started' | 'completed' | 'left' | 'no-show' | 'cancelled';

export interface Place {
	readonly id: string;
	readonly number: number;
	/** Null once it has been erased. */
	readonly code: string | null;
	readonly state: PlaceState;
	/** The day agreed while it is reserved; the day itself once started. */
	readonly startsOn: IsoDate | null;
	readonly endedOn: IsoDate | null;
	readonly credited: boolean;
	readonly keepUntil: IsoDate | null;
}

const ENDED: readonly PlaceState[] = ['completed', 'left', 'no-show', 'cancelled'];

export const hasEnded = ({ state }: Pick<Place, 'state'>): boolean => ENDED.includes(state);

/** It is paid for once somebody has started, or failed to come where the order says that this is paid for; not once it has been credited. */
export const isChargeable = ({ state, credited }: Pick<Place, 'state' | 'credited'>): boolean =>
	!credited && (state === 'started' || state === 'completed' || state === 'left' || state === 'no-show');

/** A place code is kept for two years after the place ended, then erased. */
export function keptUntil(endedOn: IsoDate): IsoDate {
	const { year, month, day } = partsOf(endedOn);
	return dayOf({ year: year + 2, month, day: Math.min(day, daysInMonth(year + 2, month)) });
}

/** Whether somebody who left on the day left within so many weeks of starting, the last day of the last week included. */
export const leftWithin = (weeks: number, startedOn: IsoDate, leftOn: IsoDate): boolean =>
	weeks > 0 && daysBetween(startedOn, leftOn) <= weeks * 7;

/** The last day on which an order that starts then is cancelled in time. */
export const lastDayToCancel = (startsOn: IsoDate, cancelDays: number): IsoDate =>
	addDays(startsOn, -cancelDays);
