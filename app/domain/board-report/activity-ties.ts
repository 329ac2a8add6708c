import type { Tie } from '../disclosure/can-be-worked-out.ts';
import type { Measure } from '../specification/specification.ts';

export const COLUMNS = ['quarter', 'before', 'to-date'] as const;
export type Column = (typeof COLUMNS)[number];

/** Key of a count among those that are disclosed together. `earlier` is what is left of the total to date. */
export const countKey = (measure: string, column: Column | 'earlier'): string => `${measure}|${column}`;

/**
 * How the counts of the activity table hang together: parts and their whole in each column, the quarters and the total to date, and
 * the people on the programme at the start and the end of the quarter with those who came and went.
 */
export function activityTies(measures: readonly Measure[], newest: number): readonly Tie[] {
	return [...partTies(measures), ...timeTies(measures, newest), ...stockTies(measures)];
}

function partTies(measures: readonly Measure[]): readonly Tie[] {
	const breakdowns = new Map<string, { whole: string; parts: string[] }>();
	for (const { key, partOf, breakdown } of measures) {
		if (partOf === null) continue;
		const name = `${partOf}|${breakdown}`;
		const known = breakdowns.get(name);
		if (known === undefined) breakdowns.set(name, { whole: partOf, parts: [key] });
		else known.parts.push(key);
	}
	return [...breakdowns.values()].flatMap(({ whole, parts }) =>
		([...COLUMNS, 'earlier'] as const).map((column) => ({ left: [countKey(whole, column)], right: parts.map((part) => countKey(part, column)) })),
	);
}

function timeTies(measures: readonly Measure[], newest: number): readonly Tie[] {
	const columns = newest === 1 ? (['quarter'] as const) : newest === 2 ? (['quarter', 'before'] as const) : (['quarter', 'before', 'earlier'] as const);
	return measures
		.filter((measure) => measure.kind === 'flow')
		.map(({ key }) => ({ left: columns.map((column) => countKey(key, column)), right: [countKey(key, 'to-date')] }));
}

/** On the programme before, and starts, are completions, leavers, and on the programme now. To date the programme began with nobody. */
function stockTies(measures: readonly Measure[]): readonly Tie[] {
	if (!['on-programme', 'starts', 'completions', 'leavers'].every((key) => measures.some((measure) => measure.key === key))) return [];
	return [
		{
			left: [countKey('on-programme', 'before'), countKey('starts', 'quarter')],
			right: [countKey('completions', 'quarter'), countKey('leavers', 'quarter'), countKey('on-programme', 'quarter')],
		},
		{ left: [countKey('starts', 'to-date')], right: [countKey('completions', 'to-date'), countKey('leavers', 'to-date'), countKey('on-programme', 'quarter')] },
	];
}
