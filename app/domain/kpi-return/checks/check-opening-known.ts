import { openingsOfReturn } from '../openings-of-return.ts';
import { boxesAt } from './cells.ts';
import type { Check } from './checked-return.ts';

/** A stock whose opening nobody knows, because last quarter's return is missing, is balanced by nobody: a note says where it began. One for all areas. */
export const checkOpeningKnown: Check = (checked) => {
	if (checked.isFirst === true) return [];
	const unknown = openingsOfReturn(checked).filter(({ opening }) => opening === null);
	return checked.measures.flatMap((measure) => {
		const places = unknown.filter(({ measureKey }) => measureKey === measure.key);
		const boxes = places
			.flatMap(({ areaId }) => boxesAt(measure, { areaId, cohort: null }, checked.areaIds))
			.filter((key) => checked.figures.has(key));
		if (boxes.length === 0) return [];
		return [
			{
				code: 'opening-unknown' as const,
				severity: 'warning' as const,
				noteClears: false,
				section: measure.section,
				boxes,
				facts: { measureKey: measure.key, areaId: null, cohort: null },
			},
		];
	});
};
