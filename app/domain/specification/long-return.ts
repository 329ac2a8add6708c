import type { Measure, StrandKind } from './specification.ts';

/** What a small provider can fill in within an hour (domain guide §4). */
export const MOST_MEASURES = 20;
export const MOST_BY_AREA = 6;

export interface LongReturn {
	readonly strand: StrandKind;
	/** Counts asked every quarter; money is not counted. */
	readonly measures: number;
	/** Of those, split by area. */
	readonly byArea: number;
}

/** The strands whose quarterly return asks for more than that. Publishing it takes a person who says that the providers can bear it. */
export const longReturns = (measures: readonly Measure[]): readonly LongReturn[] =>
	(['perpetrator', 'support'] as const)
		.map((strand) => {
			const asked = measures.filter(
				(measure) =>
					measure.strand === strand && measure.frequency === 'quarterly' && measure.unit !== 'pence',
			);
			return { strand, measures: asked.length, byArea: asked.filter((measure) => measure.byArea).length };
		})
		.filter((strand) => strand.measures > MOST_MEASURES || strand.byArea > MOST_BY_AREA);
