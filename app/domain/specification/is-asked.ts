import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Frequency } from './specification.ts';

const monthOf = (day: IsoDate): number => Number(day.slice(5, 7));

/** Does a return for the period ask it? Half-yearly in the quarters that end a half-year (July to September, January to March), yearly in January to March. */
export function isAsked(frequency: Frequency, period: Pick<Period, 'endsOn'>): boolean {
	const month = monthOf(period.endsOn);
	switch (frequency) {
		case 'quarterly':
			return true;
		case 'half-yearly':
			return month === 9 || month === 3;
		case 'yearly':
			return month === 3;
	}
}

/** How many quarters a figure of that frequency covers. The first ones of a contract cover what has passed of it: contract quarter 1 never more than itself. */
export const quartersCovered = (frequency: Frequency, periodNumber: number): number =>
	Math.min({ quarterly: 1, 'half-yearly': 2, yearly: 4 }[frequency], periodNumber);
