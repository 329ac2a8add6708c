import type { Measure } from '../../specification/specification.ts';
import { boxesAt, placesOf, sumAt, valueAt } from './cells.ts';
import type { Check, CheckedReturn } from './checked-return.ts';

/** The parts of each breakdown add up to their whole: referrals by source to referrals; contacted, not reached and in error to entered. */
export const checkParts: Check = (checked) =>
	breakdownsOf(checked).flatMap(({ whole, breakdown, parts }) =>
		placesOf([whole, ...parts], checked).flatMap((place) => {
			const total = valueAt(checked.figures, whole, place, checked.areaIds);
			const sum = sumAt(checked.figures, parts, place, checked.areaIds);
			if (total === null || sum === null || total === sum) return [];
			return [
				{
					code: 'parts-do-not-add-up' as const,
					severity: 'error' as const,
					noteClears: false,
					section: whole.section,
					boxes: [whole, ...parts].flatMap((measure) => boxesAt(measure, place, checked.areaIds)),
					keyParts: [breakdown],
					facts: { measureKey: whole.key, ...place, breakdown, whole: total, parts: sum },
				},
			];
		}),
	);

interface Breakdown {
	readonly whole: Measure;
	readonly breakdown: string;
	readonly parts: readonly Measure[];
}

function breakdownsOf({ measures }: CheckedReturn): readonly Breakdown[] {
	return measures.flatMap((whole) => {
		const parts = measures.filter((part) => part.partOf === whole.key);
		return [...new Set(parts.map((part) => part.breakdown ?? ''))].map((breakdown) => ({
			whole,
			breakdown,
			parts: parts.filter((part) => (part.breakdown ?? '') === breakdown),
		}));
	});
}
