/** Stands where a number may not be shown. */
export const NOT_TOLD = '–';

/** What a return that changed after the last report did to a figure that the report gave. */
export interface Restatement {
	readonly kpi: string;
	readonly when: string;
	/** "38 of 48"; a dash where it may not be shown. */
	readonly was: string;
	readonly is: string;
	/** "numerator up 2, denominator unchanged", "revised by fewer than 5", "revised" */
	readonly change: string;
	/** "a return was corrected (“…”)", or that no reason was recorded. */
	readonly why: string;
}
