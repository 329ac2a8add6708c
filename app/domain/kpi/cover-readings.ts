import type { Reading } from './find-readings.ts';
import type { Coverage, Missing, Selection, Source } from './kpi-value.ts';
import { areasAsked } from './read-figures.ts';

/** Which returns a figure rests on: "6 of 7 areas accepted; Walsall missing". Counted in areas, or in whole returns where not split. */
export function coverReadings(readings: readonly Reading[], byArea: boolean, selection: Selection): Coverage {
	const missing: Missing[] = [];
	let expected = 0;
	for (const { calledFor } of readings) {
		const { providerId, period, state } = calledFor;
		for (const areaId of byArea ? areasAsked(calledFor, selection) : [null]) {
			expected += 1;
			if (calledFor.submission === null) missing.push({ areaId, providerId, period, state });
		}
	}
	return { unit: byArea ? 'area' : 'return', expected, accepted: expected - missing.length, missing };
}

export const addCoverage = (coverages: readonly Coverage[]): Coverage => ({
	unit: coverages.find((coverage) => coverage.expected > 0)?.unit ?? 'return',
	expected: coverages.reduce((sum, coverage) => sum + coverage.expected, 0),
	accepted: coverages.reduce((sum, coverage) => sum + coverage.accepted, 0),
	missing: coverages.flatMap((coverage) => coverage.missing),
});

/** The accepted returns that the figures were read from. */
export function sourcesOf(readings: readonly Reading[]): readonly Source[] {
	const sources: Source[] = [];
	for (const { read } of readings) {
		if (read === null || read.submission === null) continue;
		sources.push({ returnId: read.returnId, submission: read.submission, period: read.period, providerId: read.providerId });
	}
	return sources;
}
