import type { Reading } from './find-readings.ts';
import type { Coverage, Missing, Selection, Source } from './kpi-value.ts';
import { areasAsked } from './read-figures.ts';

/** Which returns a figure rests on: "6 of 7 areas accepted; Walsall missing". Counted in areas, or in whole returns where not split. */
export function coverReadings(readings: readonly Reading[], byArea: boolean, selection: Selection): Coverage {
	const units = readings.flatMap((reading) => {
		const areas: readonly (string | null)[] = byArea ? areasAsked(reading.calledFor, selection) : [null];
		return areas.map((areaId) => ({ areaId, reading }));
	});
	const missing = units.filter(({ reading }) => reading.calledFor.submission === null);
	return {
		unit: byArea ? 'area' : 'return',
		expected: units.length,
		accepted: units.length - missing.length,
		missing: missing.map(({ areaId, reading: { calledFor } }): Missing => {
			return { areaId, providerId: calledFor.providerId, period: calledFor.period, state: calledFor.state };
		}),
	};
}

export const addCoverage = (coverages: readonly Coverage[]): Coverage => ({
	unit: coverages.find((coverage) => coverage.expected > 0)?.unit ?? 'return',
	expected: coverages.reduce((sum, coverage) => sum + coverage.expected, 0),
	accepted: coverages.reduce((sum, coverage) => sum + coverage.accepted, 0),
	missing: coverages.flatMap((coverage) => coverage.missing),
});

/** The accepted returns that the figures were read from. */
export const sourcesOf = (readings: readonly Reading[]): readonly Source[] =>
	readings.flatMap(({ read }) =>
		read === null || read.submission === null
			? []
			: [{ returnId: read.returnId, submission: read.submission, period: read.period, providerId: read.providerId }],
	);
