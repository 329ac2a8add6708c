import type { Measure } from './specification.ts';

const MOVEMENTS = ['opening', 'in', 'out'] as const;
export type StockMovement = (typeof MOVEMENTS)[number];

/** How the measure moves the stock that it is a part of: starts go in, completions and leavers out. Null for an ordinary part or none. */
export function stockMovement(measure: Measure, measures: readonly Measure[]): StockMovement | null {
	const whole = measures.find((each) => each.key === measure.partOf);
	if (whole?.kind !== 'stock') return null;
	return MOVEMENTS.find((movement) => movement === measure.breakdown) ?? null;
}
