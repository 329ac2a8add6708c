import { isOwn } from '../specification/is-own.ts';
import type { SpecificationVersion } from '../specification/specification.ts';
import { CONTACTED_LATER, isFollowedLater } from './contacted-later.ts';

/** What stands beside partner contact whatever is asked: the reconciliation, the reasons for not reaching partners, and the last step of the waterfall. */
const ALWAYS = [
	'partner-cases-passed',
	'partner-cases-entered',
	'partner-cases-contacted',
	'partner-cases-wanting-ongoing-work',
	'not-reached-no-reply',
	'not-reached-no-safe-details',
	'not-reached-unsafe',
	'not-reached-not-yet-attempted',
	'entered-in-error',
	'receiving-ongoing-work',
];

/** Which KPIs' figures to read: the headline ones, one by its key, or all. */
export type KpisWanted = 'headline' | 'all' | { readonly key: string };
/** The same, or those of measures by their keys; those of every measure; the headline KPIs' with those of the programme's own measures. */
export type MeasuresWanted =
	| KpisWanted
	| { readonly measures: readonly string[] }
	| 'every-measure'
	| 'headline-and-own';

export const measuresOf = (
	specifications: readonly SpecificationVersion[],
	wanted: MeasuresWanted,
): readonly string[] => {
	const asked = specifications.flatMap(({ measures }) => measures);
	const keys = (measures: typeof asked) => [...new Set(measures.map(({ key }) => key))];
	if (typeof wanted === 'object' && 'measures' in wanted) return wanted.measures;
	if (wanted === 'every-measure') return keys(asked).sort();
	if (wanted === 'headline-and-own')
		return [...new Set([...measuresOfKpis(specifications, 'headline'), ...keys(asked.filter(isOwn))])].sort();
	return measuresOfKpis(specifications, wanted);
};

/** The measures that the wanted KPIs are worked out from, over every version of the specification. */
export function measuresOfKpis(
	specifications: readonly SpecificationVersion[],
	wanted: KpisWanted,
): readonly string[] {
	const keys = new Set(ALWAYS);
	for (const kpi of specifications.flatMap((version) => version.kpis)) {
		const chosen = wanted === 'all' || (wanted === 'headline' ? kpi.headline : kpi.key === wanted.key);
		if (!chosen) continue;
		for (const key of [...kpi.numerator, ...(kpi.denominator ?? [])]) keys.add(key);
		// Told on the KPI's own page.
		if (wanted !== 'headline' && isFollowedLater(kpi)) keys.add(CONTACTED_LATER);
	}
	return [...keys].sort();
}
