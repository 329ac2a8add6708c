import type { IsoDate } from '../calendar/iso-date.ts';
import { isoDate } from '../calendar/iso-date.ts';

/** What the scale of ratings is called, by the first day of quarters rated on it: no paper cites an act that was not in force. */
const SCALES: readonly { readonly from: IsoDate | null; readonly name: string }[] = [
	{ from: isoDate('2025-02-24'), name: 'those of the Procurement Act 2023' },
	{ from: null, name: 'the commissioner’s own' },
];

/** "those of the Procurement Act 2023" for a quarter that ended while it was in force. */
export const ratingScale = (quarterEndsOn: IsoDate): string =>
	SCALES.find(({ from }) => from === null || from <= quarterEndsOn)?.name ?? '';
