/** Who reads: the office exactly, everybody else as the public profile of the domain guide §9, oversight boards included for now. */
export type Profile = 'office' | 'public';

export interface Thresholds {
	/** Programme totals of shares are exact from this base on. At least twice `side`. */
	readonly base: number;
	/** Both sides of a share, and a plain count, are exact from this number on; what is below is small. */
	readonly side: number;
	/** Below programme level, no ratio on a smaller base. At least twice `side`. */
	readonly partBase: number;
	/** Below programme level, no per cent on a smaller base. */
	readonly bandedPercentBase: number;
	/** A split is not shown with fewer areas or providers. */
	readonly parts: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = {
	base: 20,
	side: 5,
	partBase: 10,
	bandedPercentBase: 100,
	parts: 3,
};
