/** A figure of a submission: immutable, one per measure, area and cohort. */
export interface Figure {
	readonly measureKey: string;
	/** Area id; null where the measure is not split by area. */
	readonly areaId: string | null;
	/** Contract quarter in which the cohort entered; null for measures that are not by cohort. */
	readonly cohort: number | null;
	/** A count, pence, or (unit weeks) tenths of a week. */
	readonly value: number;
}

/** One key for a figure's box, the same on the form, in a query and in a comparison. */
export const figureKey = (figure: Omit<Figure, 'value'>): string =>
	`${figure.measureKey}|${figure.areaId ?? ''}|${figure.cohort ?? ''}`;
