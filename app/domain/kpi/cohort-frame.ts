import type { KpiDefinition } from '../specification/specification.ts';
import { countByArea } from './count-by-area.ts';
import { sourceOf } from './cover-readings.ts';
import { findReadings } from './find-readings.ts';
import type { ByArea, CohortFrame, KpiFacts } from './kpi-facts.ts';
import { onceIn } from './once-in.ts';
import { measureAsked } from './read-figures.ts';

const NONE: ByArea = new Map();

export function cohortFrame(facts: KpiFacts, definition: KpiDefinition, cohort: number): CohortFrame {
	const frames = onceIn(facts.index.frames, definition, () => new Map<number, CohortFrame>());
	return onceIn(frames, cohort, () => makeFrame(facts, definition, cohort));
}

function makeFrame(facts: KpiFacts, definition: KpiDefinition, cohort: number): CohortFrame {
	const { numerator, denominator } = definition;
	const measures = [...numerator, ...(denominator ?? [])].map((key) => measureAsked(facts, key, cohort));
	const within = definition.basis === 'cohort' ? cohort : null;
	const { closes, readings } = findReadings(facts, definition, cohort);
	const byArea = measures.includes(null) ? null : measures.every((measure) => measure?.byArea);
	return {
		byArea,
		closes,
		readings: readings
			.filter(({ calledFor }) => byArea || calledFor.part !== true)
			.map((reading) => ({
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
