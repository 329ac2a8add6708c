import type { DisclosedNumber } from '../disclosure/disclosed-figure.ts';
import type { MeasureUnit } from '../specification/specification.ts';

/** A figure of a report that is no KPI: a count of its tables, a place, a sum of money. The next report compares every one of them. */
export interface CountedFigure {
	/** "starts|quarter", "places|used", "value|<agreement>": the same in every report. */
	readonly key: string;
	readonly name: string;
	readonly when: string;
	readonly unit: MeasureUnit;
	readonly number: DisclosedNumber;
	/** A return that it should rest on was missing: it grows without anything being corrected. */
	readonly incomplete: boolean;
	/** Places funded and sums agreed tell of nobody, however little they move. */
	readonly agreed: boolean;
}
