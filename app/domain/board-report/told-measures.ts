import { CONTACTED_LATER } from '../kpi/contacted-later.ts';
import { isOwn } from '../specification/is-own.ts';
import { familyOf } from '../specification/measure-family.ts';
import type { Measure, SpecificationVersion } from '../specification/specification.ts';
import type { BoardReportProfile } from './board-report.ts';

/** The measures that a paper tells as counts. One whose whole or cap is told elsewhere is not among them: what is left could be worked out. */
export function toldMeasures(
	{ measures, kpis }: Pick<SpecificationVersion, 'measures' | 'kpis'>,
	profile: BoardReportProfile,
): readonly Measure[] {
	const byKpis = kpis.flatMap(({ numerator, denominator }) => [...numerator, ...(denominator ?? [])]);
	const inKpis = new Set(byKpis.flatMap((key) => [...familyOf(key, measures)]));
	const told = measures.filter((measure) => isTold(measure, inKpis, profile));
	const keys = new Set(told.map(({ key }) => key));
	const asked = new Set(measures.map(({ key }) => key));
	return told.filter(({ partOf, atMost }) =>
		[partOf, atMost].every((other) => other === null || keys.has(other) || !asked.has(other)),
	);
}

/**
 * Cohorts, medians, outcomes and satisfaction are told as KPIs; equality counts are too small for any paper. Of outcomes and satisfaction what
 * the programme defined itself is told as counts, but not where a KPI counts a part of it, its whole or its cap: set beside the KPI's base, the
 * whole would tell a part that is too small to publish. Money of its own stays in the office: an amount a head gives the heads.
 */
function isTold(measure: Measure, inKpis: ReadonlySet<string>, profile: BoardReportProfile): boolean {
	const { key, kind, section, unit } = measure;
	if (key === CONTACTED_LATER) return false;
	if (kind === 'cohort' || kind === 'ratio' || section === 'equality') return false;
	if (isOwn(measure) && unit === 'pence') return profile === 'office';
	if (section !== 'outcomes' && section !== 'satisfaction') return true;
	return isOwn(measure) && !inKpis.has(key);
}
