import { type IsoDate, isoDate } from '../../../app/domain/calendar/iso-date.ts';

/** How an agreement stood before a variation: the places and prices that were otherwise. */
export interface EarlierTerms {
	readonly places: readonly {
		readonly area: string;
		readonly units: number;
		readonly unitPricePence: number;
	}[];
	readonly reason: string;
	readonly acceptedOn: IsoDate;
	readonly effectiveOn: IsoDate;
}

/** By the agreement's reference. The programme's facts tell how it stands now. */
export const EARLIER_TERMS: Readonly<Record<string, EarlierTerms>> = {
	'WMPCC-DEMO-2023-P-NORTH': {
		places: [
			{ area: 'Wolverhampton', units: 80, unitPricePence: 180_000 },
			{ area: 'Dudley', units: 70, unitPricePence: 175_000 },
		],
		reason:
			'More men are referred in Wolverhampton than were expected, and the hub in Dudley costs more to run since it moved. (Invented.)',
		acceptedOn: isoDate('2025-03-18'),
		effectiveOn: isoDate('2025-04-01'),
	},
};
