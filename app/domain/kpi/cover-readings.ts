import type { Reading } from './kpi-facts.ts';
import type { Coverage, Missing, ReturnFacts, Selection, Source } from './kpi-value.ts';
import { areasAsked } from './read-figures.ts';

/** Which returns a figure rests on: "6 of 7 areas accepted; Walsall missing". Counted in areas, or in whole returns where not split. */
export function coverReadings(readings: readonly Reading[], byArea: boolean, selection: Selection): Coverage {
	const missing: Missing[] = [];
	let expected = 0;
	for (const { calledFor } of readings) {
		for (const areaId of byArea ? areasAsked(calledFor, selection) : [null]) {
			expected += 1;
			if (calledFor.submission === null) missing.push(missingOf(calledFor, areaId));
		}
	}
	return { unit: byArea ? 'area' : 'return', expected, accepted: expected - missing.length, missing };
}

export function addCoverage(coverages: readonly Coverage[]): Coverage {
	const missing: Missing[] = [];
	let expected = 0;
	for (const coverage of coverages) {
		expected += coverage.expected;
		missing.push(...coverage.missing);
	}
	return {
		unit: coverages.find((coverage) => coverage.expected > 0)?.unit ?? 'return',
		expected,
		accepted: expected - missing.length,
		missing,
	};
}

export const missingOf = (
	{ providerId, period, state, closed }: ReturnFacts,
	areaId: string | null,
): Missing => ({
	areaId,
	providerId,
	period,
	state,
	...((closed ?? null) === null ? {} : { closed }),
});

/** The accepted returns that the figures were read from. */
export const sourcesOf = (readings: readonly Reading[]): readonly Source[] =>
	readings.flatMap(({ read }) => (read === null ? [] : (sourceOf(read) ?? [])));

/** Null while the return has not been accepted. */
export const sourceOf = ({ returnId, submission, period, providerId }: ReturnFacts): Source | null =>
	submission === null ? null : { returnId, submission, period, providerId };
