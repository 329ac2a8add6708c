import type { KpiDefinition } from '../specification/specification.ts';
import { type ByArea, countByArea } from './count-by-area.ts';
import { sourceOf } from './cover-readings.ts';
import { findReadings, type Reading } from './find-readings.ts';
import type { KpiFacts, Source } from './kpi-value.ts';
import { onceFor } from './once-for.ts';
import { onceIn } from './once-in.ts';
import { measureAsked } from './read-figures.ts';

/** A reading with what the KPI counts in it. */
export interface CountedReading extends Reading {
	readonly numerator: ByArea;
	/** Empty for a plain count. */
	readonly denominator: ByArea;
	readonly source: Source | null;
}

/** A cohort (or period) of a KPI before any areas or providers are chosen: all of these are asked of the same frame, which is made once. */
export interface CohortFrame {
	/** Whether every measure of the KPI is split by area in the period; null where one of them is not asked in it at all. */
	readonly byArea: boolean | null;
	/** The contract quarter at whose end the cohort is frozen. */
	readonly closes: number;
	readonly readings: readonly CountedReading[];
}

const NONE: ByArea = new Map();

export function cohortFrame(facts: KpiFacts, definition: KpiDefinition, cohort: number): CohortFrame {
	const frames = onceIn(knownFrames(facts), definition, () => new Map<number, CohortFrame>());
	return onceIn(frames, cohort, () => makeFrame(facts, definition, cohort));
}

const knownFrames = onceFor((_: KpiFacts) => new Map<KpiDefinition, Map<number, CohortFrame>>());

function makeFrame(facts: KpiFacts, definition: KpiDefinition, cohort: number): CohortFrame {
	const { numerator, denominator } = definition;
	const measures = [...numerator, ...(denominator ?? [])].map((key) => measureAsked(facts, key, cohort));
	const within = definition.basis === 'cohort' ? cohort : null;
	const { closes, readings } = findReadings(facts, definition, cohort);
	return {
		byArea: measures.includes(null) ? null : measures.every((measure) => measure?.byArea),
		closes,
		readings: readings.map((reading) => ({
			...reading,
			numerator: reading.read === null ? NONE : countByArea(facts, reading.read, numerator, within),
			denominator:
				reading.read === null || denominator === null
					? NONE
					: countByArea(facts, reading.read, denominator, within),
			source: reading.read === null ? null : sourceOf(reading.read),
		})),
	};
}
