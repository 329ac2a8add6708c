import type { MeasureUnit } from '../../specification/specification.ts';
import { figureKey } from '../figure.ts';
import { lastQuarterFigure } from '../last-quarter-figure.ts';
import { placesOf } from './cells.ts';
import type { Check } from './checked-return.ts';

/** "At least 5" in the measure's own unit: 5 people, £5, 5 weeks. */
const AT_LEAST: Readonly<Record<MeasureUnit, number>> = { count: 5, pence: 500, weeks: 50 };

/** More than half *and* at least 5 away from last quarter asks for a note. Last quarter's cohort has checks of its own. */
export const checkLargeChanges: Check = (checked) =>
	checked.measures.flatMap((measure) =>
		placesOf([measure], checked)
			.filter(({ cohort }) => cohort === null || cohort === checked.periodNumber)
			.flatMap((place) => {
				const box = { measureKey: measure.key, ...place };
				const value = checked.figures.get(figureKey(box));
				const before = lastQuarterFigure(box, measure, checked.periodNumber, checked.lastQuarter);
				if (value === undefined || before === null) return [];
				const change = Math.abs(value - before);
				if (change < AT_LEAST[measure.unit] || 2 * change <= before) return [];
				return [
					{
						code: 'large-change' as const,
						severity: 'warning' as const,
						noteClears: false,
						section: measure.section,
						boxes: [figureKey(box)],
						facts: { ...box, value, before },
					},
				];
			}),
	);
