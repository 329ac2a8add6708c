import type { Measure } from '../specification/specification.ts';
import { allBoxes } from './all-boxes.ts';
import type { Box, BoxSection } from './box.ts';
import { figureKey } from './figure.ts';
import { lastQuarterFigure } from './last-quarter-figure.ts';

/** One measure of a section over all its areas, this quarter and the one before. */
export interface MeasureTotal {
	readonly measure: Measure;
	/** Contract quarter of the cases; null for what is not by cohort. */
	readonly cohort: number | null;
	/** Null where a box is empty or holds no figure. */
	readonly value: number | null;
	/** Null where last quarter did not ask it, or its return is not there. */
	readonly before: number | null;
}

interface Totalled {
	readonly measures: readonly Measure[];
	/** Contract quarter. */
	readonly periodNumber: number;
	/** Both by `figureKey`. */
	readonly figures: ReadonlyMap<string, number>;
	readonly lastQuarter: ReadonlyMap<string, number> | null;
}

/** The wholes of a section, without the parts that make them, but with what KPIs count within a whole (contacted of entered). What cannot be added over areas (a median of several) has no total. */
export function sectionTotals(section: BoxSection, asked: Totalled): readonly MeasureTotal[] {
	const boxes = allBoxes([section]);
	return asked.measures
		.filter(({ partOf, atMost }) => partOf === null || atMost !== null)
		.flatMap((measure) => {
			const own = boxes.filter(({ measureKey }) => measureKey === measure.key);
			return [...Map.groupBy(own, ({ cohort }) => cohort)].flatMap(([cohort, cells]) =>
				measure.kind === 'ratio' && cells.length > 1 ? [] : [totalOf(measure, cohort, cells, asked)],
			);
		});
}

const totalOf = (
	measure: Measure,
	cohort: number | null,
	cells: readonly Box[],
	{ figures, lastQuarter, periodNumber }: Totalled,
): MeasureTotal => ({
	measure,
	cohort,
	value: sumOf(cells, (box) => figures.get(figureKey(box))),
	before: sumOf(cells, (box) => lastQuarterFigure(box, measure, periodNumber, lastQuarter)),
});

function sumOf(cells: readonly Box[], at: (box: Box) => number | null | undefined): number | null {
	const values = cells.map(at);
	return values.every((value) => value !== null && value !== undefined)
		? values.reduce<number>((sum, value) => sum + value, 0)
		: null;
}
