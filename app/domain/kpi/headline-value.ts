import type { KpiFacts } from './kpi-facts.ts';
import type { KpiValue, Selection } from './kpi-value.ts';
import { askedCohorts, maturedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';
import { definitionInForce } from './specification-in-force.ts';

export interface Headline {
	/** `still-open`: nothing has matured yet, so the newest cohort is shown, provisional and unrated. */
	readonly rests: 'newest-cohort' | 'cumulative' | 'still-open';
	readonly value: KpiValue;
}

/**
 * The newest matured cohort, or where its base is small the cumulative value over the matured cohorts (domain guide §4). Newest by the
 * calendar: where its returns are missing it stays the headline and says so. Null where the KPI has never been asked, or only an area of
 * several whose figure cannot be added was asked for.
 */
export function headlineValue(facts: KpiFacts, kpi: string, selection: Selection = {}): Headline | null {
	const matured = maturedCohorts(facts, kpi);
	const newest = matured.at(-1);
	if (newest === undefined) {
		const open = askedCohorts(facts, kpi).at(-1);
		const value = open === undefined ? null : measured(facts, kpi, [open], selection);
		return value === null ? null : { rests: 'still-open', value };
	}
	const value = measured(facts, kpi, [newest], selection);
	const definition = definitionInForce(facts, kpi, newest);
	if (
		value !== null &&
		definition !== null &&
		value.denominator !== null &&
		value.denominator < definition.headlineBase &&
		matured.length > 1
	) {
		const cumulative = measured(facts, kpi, matured, selection);
		if (cumulative !== null && cumulative.numerator !== null)
			return { rests: 'cumulative', value: cumulative };
	}
	return value === null ? null : { rests: 'newest-cohort', value };
}

function measured(
	facts: KpiFacts,
	kpi: string,
	cohorts: readonly number[],
	selection: Selection,
): KpiValue | null {
	const answer = measureKpi(facts, { kpi, cohorts, ...selection });
	return answer.ok ? answer.value : null;
}
