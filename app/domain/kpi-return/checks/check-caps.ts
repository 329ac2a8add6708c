import { boxesAt, placesOf, valueAt } from './cells.ts';
import type { Check } from './checked-return.ts';

/** A figure is never greater than its cap in the same cohort or period: contacted and entered, wanting and contacted, improved and asked. */
export const checkCaps: Check = (checked) =>
	checked.measures.flatMap((measure) => {
		const cap = checked.measures.find((each) => each.key === measure.atMost);
		if (cap === undefined) return [];
		return placesOf([measure, cap], checked).flatMap((place) => {
			const value = valueAt(checked.figures, measure, place, checked.areaIds);
			const most = valueAt(checked.figures, cap, place, checked.areaIds);
			if (value === null || most === null || value <= most) return [];
			return [
				{
					code: 'more-than-its-cap' as const,
					severity: 'error' as const,
					noteClears: false,
					section: measure.section,
					boxes: [measure, cap].flatMap((each) => boxesAt(each, place, checked.areaIds)),
					facts: { measureKey: measure.key, ...place, capKey: cap.key, value, cap: most },
				},
			];
		});
	});
