import type { Measure } from '../../specification/specification.ts';
import { boxesAt, placesOf, sumAt } from './cells.ts';
import type { Check, CheckedReturn } from './checked-return.ts';
import type { RawFinding } from './finding.ts';

/**
 * What a KPI counts out of something is a part of it: a KPI with a base is a share, whose target is at most 100%. In one cohort it can never be more. In
 * one period it may be, where the two happen at different times (a session put off from last quarter), so a note says why. What has that cap by itself,
 * as in the standard vocabulary, is left to `checkCaps`.
 */
export const checkShares: Check = (checked) =>
	(checked.kpis ?? []).flatMap((kpi) => {
		const numerator = measuresOf(kpi.numerator, checked);
		const base = measuresOf(kpi.denominator ?? [], checked);
		if (numerator.length === 0 || base.length === 0 || holdsByItself(numerator, base, checked)) return [];
		return placesOf([...numerator, ...base], checked).flatMap((place): readonly RawFinding[] => {
			const value = sumAt(checked.figures, numerator, place, checked.areaIds);
			const most = sumAt(checked.figures, base, place, checked.areaIds);
			const [first] = numerator;
			if (first === undefined || value === null || most === null || value <= most) return [];
			return [
				{
					code: 'more-than-its-base',
					severity: 'error',
					noteClears: kpi.basis === 'period',
					section: first.section,
					boxes: [...numerator, ...base].flatMap((each) => boxesAt(each, place, checked.areaIds)),
					facts: {
						measureKey: first.key,
						...place,
						kpi: kpi.name,
						isPeriod: kpi.basis === 'period',
						counted: kpi.numerator,
						outOf: kpi.denominator ?? [],
						value,
						base: most,
					},
				},
			];
		});
	});

/** None where the return does not ask one of them. */
function measuresOf(keys: readonly string[], { measures }: CheckedReturn): readonly Measure[] {
	const found = keys.flatMap((key) => measures.find((each) => each.key === key) ?? []);
	return found.length === keys.length ? found : [];
}

/** Each measure is one of the base; or the only one is capped by one of it, at whatever remove. */
function holdsByItself(
	numerator: readonly Measure[],
	base: readonly Measure[],
	{ measures }: CheckedReturn,
): boolean {
	const isWithin = (measure: Measure | undefined): boolean =>
		measure !== undefined &&
		(base.includes(measure) || isWithin(measures.find(({ key }) => key === measure.atMost)));
	return (
		numerator.every((measure) => base.includes(measure)) || (numerator.length === 1 && isWithin(numerator[0]))
	);
}
