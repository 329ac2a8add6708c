import type { Measure, StrandKind } from './specification.ts';

/**
 * The standard vocabulary: measures that a service specification chooses from. It may leave any of them out, and set how often each is
 * asked and whether it is split by area. Keys are identities: they never change meaning from one version to the next.
 *
 * How figures add up:
 * - `kind` says over what: a flow over time and areas, a stock over areas only, a cohort within its cohort rule, a ratio never.
 * - `partOf` with `breakdown`: the parts of one breakdown add up to their whole exactly, in the same period (and the same cohort). A whole
 *   may have several breakdowns ("source" and "plan"), each complete by itself.
 * - Where the whole and every part of the breakdown are split by area, they add up in each area. Where any of them is not, they add up at
 *   the return's total: partner cases entered is split by area and the reasons for not reaching are not, so contacted over all areas, and
 *   the reasons, and those entered in error, make entered over all areas.
 * - `atMost` is a cap in the same period, cohort and area: contacted is never more than entered. A cap is no part.
 * - Money lines are in pence, a median in tenths of a week; neither is a count, and the limit on what a small provider is asked counts counts.
 */
export type MeasureRow = Pick<Measure, 'key' | 'section' | 'label' | 'hint'> &
	Partial<Omit<Measure, 'strand' | 'position'>>;

/** Measures in the order they are asked. Unless a row says otherwise: a flow of whole numbers, every quarter, for the programme as a whole. */
export const standardMeasures = (strand: StrandKind, rows: readonly MeasureRow[]): readonly Measure[] =>
	rows.map((row, index) => ({
		kind: 'flow',
		unit: 'count',
		frequency: 'quarterly',
		byArea: false,
		partOf: null,
		breakdown: null,
		atMost: null,
		things: null,
		definitionVersion: 1,
		...row,
		strand,
		position: index + 1,
	}));
