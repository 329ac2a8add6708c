import type { IsoDate } from './iso-date.ts';

/** A reporting period: its two dates, its submission window, and its number in the contract. Labels are made from the dates. */
export interface Period {
	readonly id: string;
	/** Contract quarter, from 1. */
	readonly number: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly opensOn: IsoDate;
	readonly dueOn: IsoDate;
}
