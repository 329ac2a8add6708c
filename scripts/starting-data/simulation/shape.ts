/** How a programme runs, in figures that its seasons and chances are laid over. Shares are from 0 to 1. */
export interface ProgrammeShape {
	/** By the area's name. */
	readonly areas: Readonly<Record<string, AreaShape>>;
	/** Quarters from starting to completing: 26 weeks are two. */
	readonly length: number;
	/** Share of an ordinary quarter's referrals that the first quarters see, until the programme is known. */
	readonly rampUp: readonly number[];
	/** By calendar quarter, January to March first: summers are quiet. */
	readonly seasons: readonly [number, number, number, number];
	readonly accepted: number;
	/** Of the people on it, who leave in a quarter. */
	readonly leaving: number;
	/** Of the people who start, for whom a partner or ex-partner is identified; some have two. */
	readonly identified: number;
	/** Of the partner cases of a quarter's cohort, reached by the end of the next quarter. */
	readonly contacted: ByQuarter;
	/** Of the same cases, wanting ongoing work by then. */
	readonly wanting: ByQuarter;
	/** Of those reached, already in the quarter in which they entered. */
	readonly reachedAtOnce: ByQuarter;
	/** Families with children: on average so many a case. */
	readonly children: number;
	/** A cohort that is to come out exactly so. */
	readonly exactly?: Readonly<
		Record<number, { readonly passed: number; readonly contacted: number; readonly wanting: number }>
	>;
	/** One case that was passed in this quarter and area and that the support strand says never came. */
	readonly notReceived?: { readonly quarter: number; readonly area: string };
}

export interface AreaShape {
	/** Referrals in an ordinary quarter. */
	readonly referrals: number;
	/** People that can start in a quarter. */
	readonly places: number;
}

export type ByQuarter = (quarter: number, area: string) => number;

export const always =
	(share: number): ByQuarter =>
	() =>
		share;

/** Nothing out of the ordinary. */
export const STEADY: Omit<ProgrammeShape, 'areas'> = {
	length: 2,
	rampUp: [0.6, 0.9],
	seasons: [1.05, 1, 0.9, 1.05],
	accepted: 0.68,
	leaving: 0.19,
	identified: 0.92,
	contacted: always(0.82),
	wanting: always(0.58),
	reachedAtOnce: always(0.7),
	children: 1.8,
};
