/** What a return that changed after the last report did to a figure that the report gave. */
export interface Restatement {
	readonly kpi: string;
	readonly when: string;
	/** "38 of 48"; a dash where it may not be shown. */
	readonly was: string;
	readonly is: string;
	/** "numerator up 2, denominator unchanged", "revised by fewer than 5", "revised" */
	readonly change: string;
}
