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
export function activityTies(
	measures: readonly Measure[],
	counts: ReadonlyMap<string, number>,
): readonly Tie[] {
	return [
		...partTies(measures),
		...capTies(measures),
		...timeTies(measures, counts),
		...stockTies(measures, counts),
	];
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
		([...COLUMNS, 'earlier'] as const).map((column) => ({
			left: [countKey(whole, column)],
			right: parts.map((part) => countKey(part, column)),
		})),
	);
}

/** Key of what is left of a cap: children in scope who were not supported. Nobody prints it, and everybody can subtract it. */
export const restKey = (measure: string): string => `${measure} rest`;

function capTies(measures: readonly Measure[]): readonly Tie[] {
	const capped = measures.filter(
		({ atMost }) => atMost !== null && measures.some(({ key }) => key === atMost),
	);
	return capped.flatMap(({ key, atMost }) =>
		([...COLUMNS, 'earlier'] as const).map((column) => ({
			left: [countKey(atMost ?? '', column)],
			right: [countKey(key, column), countKey(restKey(key), column)],
		})),
	);
}

/** Quarters of which nothing was accepted are not in the total. */
function timeTies(measures: readonly Measure[], counts: ReadonlyMap<string, number>): readonly Tie[] {
	return measures
		.filter((measure) => measure.kind === 'flow')
		.map(({ key }) => ({
			left: (['quarter', 'before', 'earlier'] as const)
				.map((column) => countKey(key, column))
				.filter((each) => counts.has(each)),
			right: [countKey(key, 'to-date')],
		}));
}

/** On the programme before, and starts, are completions, leavers, and on the programme now. To date the programme began with nobody. */
function stockTies(measures: readonly Measure[], counts: ReadonlyMap<string, number>): readonly Tie[] {
	if (
		!['on-programme', 'starts', 'completions', 'leavers'].every((key) =>
			measures.some((measure) => measure.key === key),
		)
	)
		return [];
	// Where the quarter's returns are not all in, the totals to date end with the quarter before.
	const last = counts.has(countKey('on-programme', 'quarter')) ? 'quarter' : 'before';
	return [
		{
			left: [countKey('on-programme', 'before'), countKey('starts', 'quarter')],
			right: [
				countKey('completions', 'quarter'),
				countKey('leavers', 'quarter'),
				countKey('on-programme', 'quarter'),
			],
		},
		{
			left: [countKey('starts', 'to-date')],
			right: [
				countKey('completions', 'to-date'),
				countKey('leavers', 'to-date'),
				countKey('on-programme', last),
			],
		},
	];
}
